// A list of one kind in the order of its ids: MATCH (n:Country) WHERE n.id > $after … ORDER BY n.id LIMIT 20 reads 20 nodes.
// The index on :Entity(id) cannot give that order, for it mixes the kinds.
CREATE INDEX legal_instrument_by_id IF NOT EXISTS FOR (n:LegalInstrument) ON (n.id);
CREATE INDEX instrument_version_by_id IF NOT EXISTS FOR (n:InstrumentVersion) ON (n.id);
CREATE INDEX issuing_body_by_id IF NOT EXISTS FOR (n:IssuingBody) ON (n.id);
CREATE INDEX court_by_id IF NOT EXISTS FOR (n:Court) ON (n.id);
CREATE INDEX campaign_by_id IF NOT EXISTS FOR (n:Campaign) ON (n.id);
CREATE INDEX initiative_by_id IF NOT EXISTS FOR (n:Initiative) ON (n.id);
CREATE INDEX country_by_id IF NOT EXISTS FOR (n:Country) ON (n.id);
CREATE INDEX organization_by_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX programme_by_id IF NOT EXISTS FOR (n:Programme) ON (n.id);
CREATE INDEX topic_by_id IF NOT EXISTS FOR (n:Topic) ON (n.id);
CREATE INDEX statistic_by_id IF NOT EXISTS FOR (n:Statistic) ON (n.id);
CREATE INDEX legislative_stage_by_id IF NOT EXISTS FOR (n:LegislativeStage) ON (n.id);
CREATE INDEX case_by_id IF NOT EXISTS FOR (n:Case) ON (n.id);
