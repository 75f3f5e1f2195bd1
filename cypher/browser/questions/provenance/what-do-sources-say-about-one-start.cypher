// Since when is there an Operation Child Protector, and what says which source?
MATCH path = (:Campaign { id: 'cmp-humiao' })<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:SourceDocument)
RETURN path
