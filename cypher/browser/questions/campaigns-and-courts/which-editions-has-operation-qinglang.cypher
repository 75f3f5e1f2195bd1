// Which editions has Operation Qinglang, who leads them, and what do they target?
MATCH edition = (series:Campaign { id: 'cmp-qinglang' })<-[:PART_OF*0..2]-(campaign:Campaign)
MATCH detail = (campaign)-[:CONDUCTED_BY|TARGETS]->()
RETURN edition, detail
