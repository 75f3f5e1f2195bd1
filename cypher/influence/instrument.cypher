// The instrument of this rank.
MATCH (node:LegalInstrument { id: this.id })
