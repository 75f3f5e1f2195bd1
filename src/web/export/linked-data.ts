import { ask } from '../api/ask';
import { graphql, type ResultOf } from '../api/graphql';
import type { GraphData } from './graph-data';

/** As many ids as the endpoint takes at once. */
const AT_ONCE = 100;

/**
 * Everything that is known of a part of the graph: the values of its entities, what sources claim where they disagree, the
 * qualifiers of its relationships, and the passages that state all this.
 */
export const PART = graphql(`
  query Part($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        name
        nameZh: name(lang: ZH)
        names {
          value
          lang
          kind
        }
        description
        inferredFields
        passages {
          ...Place
        }
        claims {
          id
          property
          value
          rank
          passages {
            ...Place
          }
        }
      }
      ... on Campaign {
        startedOn
        endedOn
        recurring
      }
      ... on Case {
        decidedOn
      }
      ... on Country {
        iso2
        iso3
        region
        subregion
      }
      ... on Court {
        establishedOn
        jurisdiction
        level
      }
      ... on Initiative {
        initiativeKind
        documentSymbol
        launchedOn
        lastSessionOn
        inForceOn
        endedOn
        participantCount
      }
      ... on InstrumentVersion {
        versionKind
        adoptedOn
        effectiveOn
      }
      ... on IssuingBody {
        bodyKind
        foundedOn
        dissolvedOn
      }
      ... on LegalInstrument {
        tier
        documentNumber
        jurisdiction
        adoptedOn
        promulgatedOn
        effectiveOn
        repealedOn
      }
      ... on LegislativeStage {
        startedOn: from
        endedOn: to
      }
      ... on Organization {
        organizationKind
        foundedOn
        dissolvedOn
        memberCount
      }
      ... on Programme {
        programmeKind
        startedOn
        endedOn
        url
      }
      ... on Statistic {
        measure
        qualifier
        value
        unit
        measuredOn
        periodFrom
        periodTo
      }
      ... on Relationship {
        type
        from {
          id
        }
        to {
          id
        }
        since
        until
        certainty
        inferredFields
        qualifiers {
          key
          value
        }
        via {
          id
        }
        passages {
          ...Place
        }
      }
    }
  }

  fragment Place on Passage {
    id
    locator
    document {
      id
      title
      publisher
      publishedOn
      url
    }
  }
`);

type Item = NonNullable<ResultOf<typeof PART>['nodes'][number]>;
type RelationshipItem = Extract<Item, { __typename: 'Relationship' }>;

/** A part of the graph as the endpoint's own Subgraph gives it, so that what reads the one reads the other. */
export interface Part {
  readonly nodes: readonly Item[];
  readonly relationships: readonly RelationshipItem[];
}

/** Asks for all that is known of the entities and relationships of a view; what only the view knows, such as a link of a network, is left out. */
export async function readPart(
  { nodes, relationships }: GraphData,
  report?: (done: number, all: number) => void,
): Promise<Part> {
  const ids = [...nodes, ...relationships].map(({ id }) => id);
  const items: Item[] = [];
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    report?.(done, ids.length);
    const answer = await ask(PART, { ids: ids.slice(done, done + AT_ONCE) });
    items.push(...answer.nodes.filter((item) => item !== null));
  }
  const isRelationship = (item: Item): item is RelationshipItem => item.__typename === 'Relationship';
  return { nodes: items.filter((item) => !isRelationship(item)), relationships: items.filter(isRelationship) };
}

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
