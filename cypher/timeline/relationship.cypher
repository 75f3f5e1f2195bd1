// The relationship that tells of this event.
MATCH (other:Entity { id: split(this.relationshipId, '~')[0] })-[node:AMENDS|REPEALS|PARTICIPATES_IN|MEMBER_OF]->(:Entity)
WHERE node.id = this.relationshipId
