// Events of one sort: what one date of one kind of entity tells. LABEL and DATE are put in from src/features/timeline/event-sources.ts.
MATCH (entity:LABEL)
WHERE entity.DATEFirst >= date($since) AND entity.DATEFirst <= date($upTo) AND entity.id > ''
