// The properties of this entity of which it is known which passages state the value, with these passages' ids.
UNWIND COLLECT {
  MATCH (this)-[other:STATED_IN]->(:Passage)
  UNWIND other.properties AS property
  RETURN DISTINCT property
} AS property
WITH {
  property: property,
  passages: COLLECT { MATCH (this)-[other:STATED_IN]->(another:Passage) WHERE property IN other.properties RETURN another.id }
} AS node
