// What both countries take part in; an application is not yet that.
UNWIND COLLECT {
  MATCH (this)-[relationship:PARTICIPATES_IN|MEMBER_OF]->(other:Entity)
  WHERE coalesce(relationship.role, '') <> 'applicant' AND EXISTS {
    MATCH (other)<-[another:PARTICIPATES_IN|MEMBER_OF]-(:Country { id: $country })
    WHERE coalesce(another.role, '') <> 'applicant'
  }
  RETURN DISTINCT other
} AS node
MATCH (node)
