import type { Part } from './part';

const day = (term: string) => ({ '@id': term, '@type': 'https://schema.org/Date' });
const link = (term: string) => ({ '@id': term, '@type': '@id' });

/**
 * What the fields of the API mean to readers of linked data: terms of ELI, schema.org and Dublin Core where they have one, else names of
 * ours. A relationship is a statement of RDF's reification, as it has dates, a certainty and passages of its own, and may be over.
 * @param origin of the server, whose explorer has a page for each entity
 */
function contextOf(origin: string): object {
  return {
    '@version': 1.1,
    '@base': `${origin}/entity/`,
    '@vocab': 'urn:cyberlaw-graph:',
    dcterms: 'http://purl.org/dc/terms/',
    eli: 'http://data.europa.eu/eli/ontology#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    schema: 'https://schema.org/',
    id: '@id',
    __typename: '@type',
    nodes: '@included',
    relationships: '@included',

    LegalInstrument: 'eli:LegalResource',
    InstrumentVersion: 'eli:LegalExpression',
    Country: 'schema:Country',
    IssuingBody: 'schema:GovernmentOrganization',
    Organization: 'schema:Organization',
    Relationship: 'rdf:Statement',

    name: { '@id': 'schema:name', '@language': 'en' },
    nameZh: { '@id': 'schema:name', '@language': 'zh' },
    description: { '@id': 'schema:description', '@language': 'en' },
    documentNumber: 'eli:id_local',
    adoptedOn: day('eli:date_document'),
    promulgatedOn: day('eli:date_publication'),
    effectiveOn: day('eli:first_date_entry_in_force'),
    repealedOn: day('eli:date_no_longer_in_force'),
    startedOn: day('schema:startDate'),
    endedOn: day('schema:endDate'),
    foundedOn: day('schema:foundingDate'),
    dissolvedOn: day('schema:dissolutionDate'),
    publishedOn: day('schema:datePublished'),
    publisher: 'dcterms:publisher',
    title: 'dcterms:title',
    url: link('schema:url'),
    passages: 'dcterms:source',
    document: 'dcterms:isPartOf',
    claims: { '@reverse': 'about' },

    from: 'rdf:subject',
    to: 'rdf:object',
    type: { '@id': 'rdf:predicate', '@type': '@vocab' },
    AMENDS: 'eli:amends',
    REPEALS: 'eli:repeals',
    REPLACES: 'dcterms:replaces',
    IMPLEMENTS: 'eli:ensures_implementation_of',
    CITES: 'eli:cites',
    ISSUED_BY: 'eli:passed_by',
    GOVERNS: 'eli:is_about',
    VERSION_OF: 'eli:realizes',
  };
}

/** A part of the graph as JSON-LD 1.1: the endpoint's own fields, and the context that says what they mean. */
export function jsonLdOf(part: Part, origin: string): string {
  return `${JSON.stringify({ '@context': contextOf(origin), ...part }, idsAsIris, 2)}\n`;
}

/** An id names a page of the explorer; what no IRI may hold, or what would begin another one, is escaped: passages have spaces. */
function idsAsIris(key: string, value: unknown): unknown {
  return key === 'id' && typeof value === 'string' ? value.replaceAll(/[\s<>"{}|\\^`%:]/g, encodeURIComponent) : value;
}
