// The statistics about this entity.
MATCH (this)<-[relationship:MEASURES]-(node:Statistic)
