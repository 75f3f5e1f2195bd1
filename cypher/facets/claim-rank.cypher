// How this claim compares with the others about its property.
RETURN [[this.rank, null]] AS value
