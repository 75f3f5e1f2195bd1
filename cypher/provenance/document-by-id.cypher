// The document of this id.
MATCH (node:SourceDocument { id: $id })
