// The document that changed, if it is one and still exists.
WITH this.document AS node
MATCH (node)
