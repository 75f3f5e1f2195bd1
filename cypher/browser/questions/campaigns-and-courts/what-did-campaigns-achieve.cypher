// Which figures do the sources give for Operation Qinglang and its editions?
MATCH path = (:Campaign { id: 'cmp-qinglang' })<-[:PART_OF*0..2]-(:Campaign)<-[:MEASURES]-(:Statistic)
RETURN path
