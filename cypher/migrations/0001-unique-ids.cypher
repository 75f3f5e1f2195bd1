// Community knows uniqueness, not existence: that every record has what it needs is the importer's to check.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_document_id IF NOT EXISTS FOR (n:SourceDocument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;

// An index cannot look into a list, so each id that was merged into an entity is a node: (:PreviousId {id})-[:NOW]->(:Entity).
CREATE CONSTRAINT previous_id IF NOT EXISTS FOR (n:PreviousId) REQUIRE n.id IS UNIQUE;

// What an import withdrew: (:Retraction {of: 'ENTITY', id, revision}). An id can go, come back and go again.
CREATE CONSTRAINT retraction IF NOT EXISTS FOR (n:Retraction) REQUIRE (n.of, n.id, n.revision) IS UNIQUE;
