// The claims about a property for which sources give different values.
MATCH (node:Claim)
WHERE EXISTS {
  MATCH (node)-[:ABOUT]->(:Entity)<-[:ABOUT]-(other:Claim)
  WHERE other.property = node.property AND other.value <> node.value
}
