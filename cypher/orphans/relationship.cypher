// The relationship by which the rule rests on its basis.
WITH this.relationship AS node
WHERE true
