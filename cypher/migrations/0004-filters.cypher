// What lists are filtered by, beside the id that ends their order. Dates are compared by the first day that they can mean.
CREATE INDEX legal_instrument_by_tier IF NOT EXISTS FOR (n:LegalInstrument) ON (n.tier, n.adoptedOnFirst, n.id);
CREATE INDEX legal_instrument_by_adoption IF NOT EXISTS FOR (n:LegalInstrument) ON (n.adoptedOnFirst);
CREATE INDEX legal_instrument_by_promulgation IF NOT EXISTS FOR (n:LegalInstrument) ON (n.promulgatedOnFirst);
CREATE INDEX legal_instrument_by_effect IF NOT EXISTS FOR (n:LegalInstrument) ON (n.effectiveOnFirst);
CREATE INDEX legal_instrument_by_repeal IF NOT EXISTS FOR (n:LegalInstrument) ON (n.repealedOnFirst);
CREATE INDEX legal_instrument_by_number IF NOT EXISTS FOR (n:LegalInstrument) ON (n.documentNumber);
CREATE INDEX legal_instrument_by_jurisdiction IF NOT EXISTS FOR (n:LegalInstrument) ON (n.jurisdiction);
CREATE INDEX issuing_body_by_kind IF NOT EXISTS FOR (n:IssuingBody) ON (n.bodyKind, n.id);
CREATE INDEX campaign_by_start IF NOT EXISTS FOR (n:Campaign) ON (n.startedOnFirst);
CREATE INDEX initiative_by_kind IF NOT EXISTS FOR (n:Initiative) ON (n.initiativeKind, n.launchedOnFirst, n.id);
CREATE INDEX initiative_by_launch IF NOT EXISTS FOR (n:Initiative) ON (n.launchedOnFirst);
CREATE INDEX country_by_iso2 IF NOT EXISTS FOR (n:Country) ON (n.iso2);
CREATE INDEX country_by_iso3 IF NOT EXISTS FOR (n:Country) ON (n.iso3);
CREATE INDEX organization_by_kind IF NOT EXISTS FOR (n:Organization) ON (n.organizationKind, n.id);

// The claims about one property, and the preferred ones among them.
CREATE INDEX claim_by_property IF NOT EXISTS FOR (n:Claim) ON (n.property, n.rank);
