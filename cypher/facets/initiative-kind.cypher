// The form of this initiative.
RETURN [[this.initiativeKind, null]] AS value
