// Where does what is known of Operation Qinglang come from?
MATCH path = (:Campaign { id: 'cmp-qinglang' })-[:STATED_IN]->(:Passage)-[:PART_OF]->(:SourceDocument)
RETURN path
