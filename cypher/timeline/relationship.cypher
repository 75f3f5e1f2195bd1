// The relationship that tells of this event; of a repeal, the one that leads here from what repeals.
UNWIND CASE
  WHEN this.relationship IS NOT NULL THEN [this.relationship]
  WHEN this.kind = 'REPEALED' THEN COLLECT { MATCH (:Entity { id: this.about })<-[other:REPEALS]-() RETURN other ORDER BY other.id LIMIT 1 }
  ELSE []
END AS node
WITH node WHERE true
