// What changed since a revision: everything that imports write carries the number of the one that wrote it last, in `revision`,
// and of all that wrote it, in `revisions`, the first of which added it.
CREATE INDEX source_document_by_revision IF NOT EXISTS FOR (n:SourceDocument) ON (n.revision, n.id);
CREATE INDEX passage_by_revision IF NOT EXISTS FOR (n:Passage) ON (n.revision, n.id);
CREATE INDEX entity_by_revision IF NOT EXISTS FOR (n:Entity) ON (n.revision, n.id);
CREATE INDEX claim_by_revision IF NOT EXISTS FOR (n:Claim) ON (n.revision, n.id);
CREATE INDEX retraction_by_revision IF NOT EXISTS FOR (n:Retraction) ON (n.revision, n.id);
CREATE INDEX version_of_by_revision IF NOT EXISTS FOR ()-[r:VERSION_OF]-() ON (r.revision, r.id);
CREATE INDEX amends_by_revision IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.revision, r.id);
CREATE INDEX repeals_by_revision IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.revision, r.id);
CREATE INDEX replaces_by_revision IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.revision, r.id);
CREATE INDEX implements_by_revision IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.revision, r.id);
CREATE INDEX interprets_by_revision IF NOT EXISTS FOR ()-[r:INTERPRETS]-() ON (r.revision, r.id);
CREATE INDEX cites_by_revision IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.revision, r.id);
CREATE INDEX issued_by_by_revision IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.revision, r.id);
CREATE INDEX in_stage_by_revision IF NOT EXISTS FOR ()-[r:IN_STAGE]-() ON (r.revision, r.id);
CREATE INDEX governs_by_revision IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.revision, r.id);
CREATE INDEX enforces_by_revision IF NOT EXISTS FOR ()-[r:ENFORCES]-() ON (r.revision, r.id);
CREATE INDEX conducted_by_by_revision IF NOT EXISTS FOR ()-[r:CONDUCTED_BY]-() ON (r.revision, r.id);
CREATE INDEX targets_by_revision IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.revision, r.id);
CREATE INDEX cooperates_with_by_revision IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.revision, r.id);
CREATE INDEX participates_in_by_revision IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.revision, r.id);
CREATE INDEX member_of_by_revision IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.revision, r.id);
CREATE INDEX launched_by_by_revision IF NOT EXISTS FOR ()-[r:LAUNCHED_BY]-() ON (r.revision, r.id);
CREATE INDEX hosted_by_by_revision IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() ON (r.revision, r.id);
CREATE INDEX established_by_by_revision IF NOT EXISTS FOR ()-[r:ESTABLISHED_BY]-() ON (r.revision, r.id);
CREATE INDEX succeeds_by_revision IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() ON (r.revision, r.id);
CREATE INDEX part_of_by_revision IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.revision, r.id);
CREATE INDEX heard_by_by_revision IF NOT EXISTS FOR ()-[r:HEARD_BY]-() ON (r.revision, r.id);
CREATE INDEX measures_by_revision IF NOT EXISTS FOR ()-[r:MEASURES]-() ON (r.revision, r.id);

// What was imported before there were `revisions` counts as added by the revision that wrote it last,
// and what was withdrawn as added by the one before.
MATCH (item:Entity|Passage|SourceDocument|Claim) WHERE item.revision IS NOT NULL AND item.revisions IS NULL
CALL (item) { SET item.revisions = [item.revision] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[item]->(:Entity) WHERE item.revision IS NOT NULL AND item.revisions IS NULL
CALL (item) { SET item.revisions = [item.revision] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (item:Retraction) WHERE item.revisions IS NULL
SET item.revisions = [item.revision - 1];
