import { shuffled } from './pools.mjs';

const DAYS = ['2012-12-31', '2017-06-01', '2021-12-31', '2025-06-30'];
const exists = (n) =>
  `coalesce(${n}.existsFrom <= date($day), true) AND coalesce(${n}.existsUntil >= date($day), true)`;
const valid = (r) => `coalesce(${r}.sinceFirst <= date($day), true) AND coalesce(${r}.untilLast >= date($day), true)`;

/** What rests on an instrument on a day, in up to three steps, itself included. */
export const LINEAGE = `MATCH (start:LegalInstrument { id: $id }) WHERE ${exists('start')}
  MATCH (start)<-[ways:IMPLEMENTS|AMENDS*0..3]-(n)
  WHERE all(way IN ways WHERE ${valid('way')} AND ${exists('startNode(way)')})
  WITH DISTINCT n LIMIT 200
  WITH collect(n) AS found`;
export const BETWEEN = `MATCH (a)-[r:IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(b) WHERE b IN found AND ${valid('r')}`;

export const w9 = {
  name: 'W9',
  title: 'lineage as of a day: what rested on an instrument, in up to three steps',
  needs: ['lineage'],
  /** Those with so many dependants that the limit cuts nothing, for what it leaves out is everybody's own choice. */
  pool: async (read, size) => {
    const rows = await read(
      `MATCH (n:LegalInstrument) WHERE n.tier IN ['LAW', 'ADMINISTRATIVE_REGULATION'] AND 5 <= COUNT { (n)<-[:IMPLEMENTS]-() } <= 60
       WITH n ORDER BY n.id LIMIT 2000
       WITH n.id AS id, COUNT { MATCH (n)<-[:IMPLEMENTS|AMENDS*1..3]-(m) RETURN DISTINCT m } AS count
       WHERE count <= 190 RETURN id LIMIT $size`,
      { size: BigInt(size) },
    );
    return shuffled(rows.flatMap(([id]) => DAYS.map((day) => ({ id, day })))).slice(0, size);
  },
  own: {
    operation: `query W9($id: ID!, $day: PartialDate!) {
      lineage(id: $id, direction: DOWN, depth: 3, asOf: $day) {
        truncated nodes { id name } relationships { id type from { id } to { id } }
      }
    }`,
    answer: ({ lineage: { truncated, nodes, relationships } }) => ({ truncated, nodes, relationships }),
  },
  raw: {
    statement: `${LINEAGE}
      RETURN [n IN found | [n.id, n.name]],
        COLLECT { UNWIND found AS a ${BETWEEN} RETURN [r.id, type(r), a.id, b.id] ORDER BY r.id }`,
    parameters: ({ id, day }) => ({ id, day }),
    shape: ([[nodes, relationships]]) => ({
      truncated: nodes.length === 200,
      nodes: nodes.map(([id, name]) => ({ id, name })),
      relationships: relationships.map(([id, type, from, to]) => ({ id, type, from: { id: from }, to: { id: to } })),
    }),
  },
  neo4jGraphql: {
    operation: `query W9($id: ID!, $day: String!) {
      lineage(id: $id, day: $day) { nodes { id name } relationships { id type from { id } to { id } } }
    }`,
    answer: ({ lineage: [{ nodes, relationships }] }) => ({ truncated: nodes.length === 200, nodes, relationships }),
  },
  normalise: ({ truncated, nodes, relationships }) => {
    const byId = (list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return { truncated, nodes: byId(nodes), relationships: byId(relationships) };
  },
};
