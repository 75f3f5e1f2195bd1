// The names, searched as before, and the kind, so that the index itself leaves out what is of another kind: of a thousand candidates for
// "lantern" none may be a topic where a thousand campaigns are called so, too. A search names the field that it means.
DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
