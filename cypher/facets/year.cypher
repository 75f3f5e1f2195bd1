// The year of its beginning, as far as that is known.
RETURN [[left(coalesce(this.adoptedOn, this.promulgatedOn, this.effectiveOn, this.startedOn, this.launchedOn, this.inForceOn,
  this.establishedOn, this.foundedOn, this.decidedOn, this.`from`, this.periodFrom, this.measuredOn, this.periodTo), 4), null]] AS value
