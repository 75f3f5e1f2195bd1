// Events of one sort: what one date of one type of relationship tells. TYPE and DATE are put in from src/features/timeline/event-sources.ts.
MATCH (origin:Entity)-[link:TYPE]->(target:Entity)
WHERE link.DATEFirst >= date($since) AND link.DATEFirst <= date($upTo) AND link.id > ''
