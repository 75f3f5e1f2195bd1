import { shuffled } from './pools.mjs';

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
      country(id: $id) { partners(first: 100) { edges { node { id name } relationship { since via { id name } } } } }
    }`,
    answer: ({ country: { partners } }) =>
      partners.edges.map(({ node, relationship: { since, via } }) => ({ ...node, since, shared: via })),
  },
  raw: {
    statement: `MATCH (:Country { id: $id })-[r:COOPERATES_WITH]-(partner:Entity)
      WITH r, partner ORDER BY r.id LIMIT 100
      RETURN partner.id, partner.name, r.since, COLLECT {
        MATCH (shared:Entity) WHERE shared.id IN r.via RETURN [shared.id, shared.name] ORDER BY shared.id
      }`,
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
};
