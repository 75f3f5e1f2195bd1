// Lists in the order of a property and the id, and instruments of one tier so: a page in date order then costs what it holds
// (src/graph/compose/parts.ts). What has no value is in no such index; it stands last, and is found by its id. Only what grows into
// hundreds of thousands is worth an index, and only the dates that people ask for by tier; the rest is sorted.
CREATE INDEX legal_instrument_in_order_of_name IF NOT EXISTS FOR (n:LegalInstrument) ON (n.name, n.id);
CREATE INDEX legal_instrument_in_order_of_adoption IF NOT EXISTS FOR (n:LegalInstrument) ON (n.adoptedOn, n.id);
CREATE INDEX legal_instrument_in_order_of_promulgation IF NOT EXISTS FOR (n:LegalInstrument) ON (n.promulgatedOn, n.id);
CREATE INDEX legal_instrument_in_order_of_effect IF NOT EXISTS FOR (n:LegalInstrument) ON (n.effectiveOn, n.id);
CREATE INDEX legal_instrument_in_order_of_repeal IF NOT EXISTS FOR (n:LegalInstrument) ON (n.repealedOn, n.id);
CREATE INDEX legal_instrument_of_tier IF NOT EXISTS FOR (n:LegalInstrument) ON (n.tier, n.id);
CREATE INDEX legal_instrument_of_tier_in_order_of_adoption IF NOT EXISTS FOR (n:LegalInstrument) ON (n.tier, n.adoptedOn, n.id);
CREATE INDEX legal_instrument_of_tier_in_order_of_effect IF NOT EXISTS FOR (n:LegalInstrument) ON (n.tier, n.effectiveOn, n.id);
CREATE INDEX instrument_version_in_order_of_adoption IF NOT EXISTS FOR (n:InstrumentVersion) ON (n.adoptedOn, n.id);
CREATE INDEX campaign_in_order_of_start IF NOT EXISTS FOR (n:Campaign) ON (n.startedOn, n.id);
CREATE INDEX initiative_in_order_of_launch IF NOT EXISTS FOR (n:Initiative) ON (n.launchedOn, n.id);

// The relationships of one type that lead to one node, in the order of their ids: `byTarget` is the node's id, ~, and the relationship's
// (src/graph/compose/crowd.ts). What leads from a node begins with its id anyway.
MATCH ()-[relationship:IMPLEMENTS|AMENDS|CITES|ISSUED_BY|GOVERNS|PARTICIPATES_IN]->(target:Entity)
WHERE relationship.byTarget IS NULL
CALL (relationship, target) { SET relationship.byTarget = target.id + '~' + relationship.id } IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX implements_by_target IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.byTarget);
CREATE INDEX amends_by_target IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.byTarget);
CREATE INDEX cites_by_target IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.byTarget);
CREATE INDEX issued_by_by_target IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.byTarget);
CREATE INDEX governs_by_target IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.byTarget);
CREATE INDEX participates_in_by_target IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.byTarget);
