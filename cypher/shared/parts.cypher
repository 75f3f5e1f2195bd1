// What is part of this: parts, editions, narrower topics.
MATCH (this)<-[:PART_OF]-(node:Entity)
