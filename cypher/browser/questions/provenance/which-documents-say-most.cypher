// Which source documents say most?
MATCH (document:SourceDocument)<-[:PART_OF]-(passage:Passage)
RETURN document.title AS document, document.publisher AS publisher, count(*) AS passages,
       sum(COUNT { (passage)<-[:STATED_IN]-(:Entity) }) AS statements
ORDER BY statements DESC
LIMIT 20
