// What did each import change?
MATCH (revision:Revision)
RETURN revision.number AS revision, revision.importedAt AS importedAt, revision.summary AS summary
ORDER BY revision DESC
