import { shuffled } from './pools.mjs';

/** Countries have at most a hundred partners here, so that no page cuts them. Without a day, partners of every day are asked for. */
const partners = '-[r:COOPERATES_WITH]-(partner:Entity) WITH country, r, partner';
/** What a country and a partner take part in, and what they cooperate through. */
export const SHARED = `CALL (country, r, partner) {
    MATCH (country)-[p:PARTICIPATES_IN|MEMBER_OF]->(s)<-[q:PARTICIPATES_IN|MEMBER_OF]-(partner)
    USING JOIN ON s
    WHERE coalesce(p.onlooker, q.onlooker) IS NULL
    RETURN s
    UNION
    MATCH (s:Entity) WHERE s.id IN r.via
    RETURN s
  }`;
const PARTNERS = `MATCH (country:Country { id: $id })${partners}`;
/** For @neo4j/graphql, whose statements begin with what they belong to. */
export const PARTNERS_OF_THIS = `WITH this AS country MATCH (country)${partners}`;

export const w5 = {
  name: 'W5',
  title: "a country's partners and what it shares with each",
  pool: async (read, size) => {
    const rows = await read(
      // Of two that cooperate in two ways it is told differently which of them is shown.
      `MATCH (n:Country) WITH n.id AS id, COUNT { (n)-[:COOPERATES_WITH]-() } AS count,
         COUNT { MATCH (n)-[:COOPERATES_WITH]-(partner) RETURN DISTINCT partner } AS partners
       WHERE 2 <= count <= 100 AND count = partners
       RETURN id ORDER BY id LIMIT $size`,
      { size: BigInt(size) },
    );
    return shuffled(rows.map(([id]) => ({ id })));
  },
  own: {
    operation: `query W5($id: ID!) {
      country(id: $id) {
        partners(first: 100) { edges { node { id name } relationship { since } shared { id name } } }
      }
    }`,
    answer: ({ country: { partners } }) =>
      partners.edges.map(({ node, relationship: { since }, shared }) => ({ ...node, since, shared })),
  },
  raw: {
    statement: `${PARTNERS} RETURN partner.id, partner.name, r.since, COLLECT { ${SHARED} RETURN [s.id, s.name] ORDER BY s.id }`,
    parameters: ({ id }) => ({ id }),
    shape: (rows) =>
      rows.map(([id, name, since, shared]) => ({
        id,
        name,
        since,
        shared: shared.map(([id, name]) => ({ id, name })),
      })),
  },
  neo4jGraphql: {
    operation: `query W5($id: ID!) {
      countries(where: { id: { eq: $id } }) { partnersAndShared { id name since shared { id name } } }
    }`,
    answer: ({ countries: [{ partnersAndShared }] }) => partnersAndShared,
  },
  /** Which order partners have is no part of the question. */
  normalise: (partners) => partners.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
};
