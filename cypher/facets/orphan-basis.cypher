// What the rule rests on.
RETURN [[this.basis.id, this.basis.name]] AS value
