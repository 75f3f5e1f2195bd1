// What does a section of the white paper of 2023 state?
MATCH path = (:SourceDocument { id: 'wp-2023' })<-[:PART_OF]-(passage:Passage)<-[:STATED_IN]-(:Entity)
WHERE passage.locator STARTS WITH 'II.1'
RETURN path
