// What changed since a revision: everything that imports write carries the number of the one that wrote it last, in `revision`, of all
// that wrote it, in `revisions`, the first of which added it, and in `place` the number with its id, in whose order changes are read.
CREATE INDEX source_document_by_place IF NOT EXISTS FOR (n:SourceDocument) ON (n.place);
CREATE INDEX passage_by_place IF NOT EXISTS FOR (n:Passage) ON (n.place);
CREATE INDEX entity_by_place IF NOT EXISTS FOR (n:Entity) ON (n.place);
CREATE INDEX claim_by_place IF NOT EXISTS FOR (n:Claim) ON (n.place);
CREATE INDEX retraction_by_place IF NOT EXISTS FOR (n:Retraction) ON (n.place);
CREATE INDEX version_of_by_place IF NOT EXISTS FOR ()-[r:VERSION_OF]-() ON (r.place);
CREATE INDEX amends_by_place IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.place);
CREATE INDEX repeals_by_place IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.place);
CREATE INDEX replaces_by_place IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.place);
CREATE INDEX implements_by_place IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.place);
CREATE INDEX interprets_by_place IF NOT EXISTS FOR ()-[r:INTERPRETS]-() ON (r.place);
CREATE INDEX cites_by_place IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.place);
CREATE INDEX issued_by_by_place IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.place);
CREATE INDEX in_stage_by_place IF NOT EXISTS FOR ()-[r:IN_STAGE]-() ON (r.place);
CREATE INDEX governs_by_place IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.place);
CREATE INDEX enforces_by_place IF NOT EXISTS FOR ()-[r:ENFORCES]-() ON (r.place);
CREATE INDEX conducted_by_by_place IF NOT EXISTS FOR ()-[r:CONDUCTED_BY]-() ON (r.place);
CREATE INDEX targets_by_place IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.place);
CREATE INDEX cooperates_with_by_place IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.place);
CREATE INDEX participates_in_by_place IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.place);
CREATE INDEX member_of_by_place IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.place);
CREATE INDEX launched_by_by_place IF NOT EXISTS FOR ()-[r:LAUNCHED_BY]-() ON (r.place);
CREATE INDEX hosted_by_by_place IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() ON (r.place);
CREATE INDEX established_by_by_place IF NOT EXISTS FOR ()-[r:ESTABLISHED_BY]-() ON (r.place);
CREATE INDEX succeeds_by_place IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() ON (r.place);
CREATE INDEX part_of_by_place IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.place);
CREATE INDEX heard_by_by_place IF NOT EXISTS FOR ()-[r:HEARD_BY]-() ON (r.place);
CREATE INDEX measures_by_place IF NOT EXISTS FOR ()-[r:MEASURES]-() ON (r.place);

// What was imported before there were `revisions` counts as added by the revision that wrote it last,
// and what was withdrawn as added by the one before.
MATCH (item:Entity|Passage|SourceDocument|Claim) WHERE item.revision IS NOT NULL AND item.revisions IS NULL
CALL (item) { SET item.revisions = [item.revision], item.place = right('000000000' + toString(item.revision), 9) + ' ' + item.id } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[item]->(:Entity) WHERE item.revision IS NOT NULL AND item.revisions IS NULL
CALL (item) { SET item.revisions = [item.revision], item.place = right('000000000' + toString(item.revision), 9) + ' ' + item.id } IN TRANSACTIONS OF 10000 ROWS;
MATCH (item:Retraction) WHERE item.revisions IS NULL
SET item.revisions = [item.revision - 1], item.place = right('000000000' + toString(item.revision), 9) + ' ' + item.id;
