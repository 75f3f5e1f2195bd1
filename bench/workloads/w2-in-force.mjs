import { firstDay, shortestText } from '../../dist/partial-date.js';
import { shuffled } from './pools.mjs';

const TIERS = [
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'JUDICIAL_INTERPRETATION',
  'DEPARTMENTAL_RULE',
  'NORMATIVE_DOCUMENT',
  'LOCAL_REGULATION',
  'LOCAL_RULE',
  'PLAN',
  'STANDARD',
];
const today = new Date().toISOString().slice(0, 10);

export const w2 = {
  name: 'W2',
  title: 'fifty instruments of a tier in force today, in date order, with their bodies',
  /** "2016" may stand before or behind 2016-01-01; so those of one first day are compared in any order, and of the last day not at all. */
  normalise: (nodes) => {
    const last = firstDay(nodes.at(-1).adoptedOn);
    const key = ({ id, adoptedOn }) => `${firstDay(adoptedOn)} ${id}`;
    return nodes
      .filter(({ adoptedOn }) => nodes.length < 50 || firstDay(adoptedOn) < last)
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  },
  pool: (_read, size) => {
    const years = Array.from({ length: 20 }, (_, i) => 1998 + i);
    const days = years.flatMap((year) => ['01-01', '03-17', '06-01', '10-09'].map((day) => `${year}-${day}`));
    return shuffled(TIERS.flatMap((tier) => days.map((from) => ({ tier, from })))).slice(0, size);
  },
  own: {
    operation: `query W2($tier: InstrumentTier!, $from: PartialDate!) {
      instruments(
        filter: { tier: { eq: $tier }, status: { eq: IN_FORCE }, adoptedOn: { gte: $from } }
        orderBy: [{ field: ADOPTED_ON }]
        first: 50
      ) { nodes { id name adoptedOn issuedBy { nodes { id name } } } }
    }`,
    answer: (data) => data.instruments.nodes.map((n) => ({ ...n, issuedBy: n.issuedBy.nodes })),
  },
  raw: {
    // The index on (tier, adoptedOn, id) gives the order and, by the text of the day, the range.
    statement: `MATCH (n:LegalInstrument)
      WHERE n.tier = $tier AND n.adoptedOn >= $text AND n.adoptedOnFirst >= date($from) AND n.id IS NOT NULL AND n.effectiveOnLast <= date($today)
        AND coalesce(n.repealedOnFirst > date($today), true)
        AND NOT EXISTS {
          MATCH (n)<-[r:REPEALS { scope: 'PARTIAL' }]-(other:LegalInstrument)
          WHERE coalesce(coalesce(r.sinceFirst, other.effectiveOnFirst, other.adoptedOnFirst) <= date($today), true)
        }
      WITH n ORDER BY n.tier, n.adoptedOn, n.id LIMIT 50
      RETURN n.id, n.name, n.adoptedOn,
        COLLECT { MATCH (n)-[r:ISSUED_BY]->(b:IssuingBody) RETURN [b.id, b.name] ORDER BY r.id }`,
    parameters: ({ tier, from }) => ({ tier, from, today, text: shortestText(from) }),
    shape: (rows) =>
      rows.map(([id, name, adoptedOn, bodies]) => ({
        id,
        name,
        adoptedOn,
        issuedBy: bodies.map(([id, name]) => ({ id, name })),
      })),
  },
  neo4jGraphql: {
    operation: `query W2($tier: InstrumentTier!, $from: Date!, $today: Date!) {
      legalInstruments(
        where: {
          tier: { eq: $tier }
          adoptedOnFirst: { gte: $from }
          effectiveOnLast: { lte: $today }
          OR: [{ repealedOnFirst: { eq: null } }, { repealedOnFirst: { gt: $today } }]
          repealedByConnection: { none: { edge: { scope: { eq: "PARTIAL" } } } }
        }
        sort: [{ adoptedOn: ASC }, { id: ASC }]
        limit: 50
      ) { id name adoptedOn issuedByConnection(sort: [{ edge: { id: ASC } }]) { edges { node { id name } } } }
    }`,
    variables: ({ tier, from }) => ({ tier, from, today }),
    answer: (data) =>
      data.legalInstruments.map(({ issuedByConnection, ...n }) => ({
        ...n,
        issuedBy: issuedByConnection.edges.map(({ node }) => node),
      })),
  },
};
