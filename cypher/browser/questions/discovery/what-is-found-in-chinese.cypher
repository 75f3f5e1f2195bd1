// What is found for 数据出境, and what surrounds it?
CALL db.index.fulltext.queryNodes('entityNames', '"数据出境"', { limit: 8 })
YIELD node
MATCH path = (node)-[:IMPLEMENTS|ISSUED_BY|GOVERNS|PART_OF|TARGETS]-(:Entity)
RETURN path
