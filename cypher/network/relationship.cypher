// The best known relationship behind this link; found by the index of its type, for from a party with many it would be far.
UNWIND COLLECT {
  MATCH (:Entity)-[other:COOPERATES_WITH { id: this.relationship }]->(:Entity) RETURN other
  UNION ALL
  MATCH (:Entity)-[other:MEMBER_OF { id: this.relationship }]->(:Entity) RETURN other
} AS node
WITH node
