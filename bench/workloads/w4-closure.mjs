import { lawsWithImplementers } from './pools.mjs';

export const w4 = {
  name: 'W4',
  title: 'what rests on a law in up to five steps: how many, and the first hundred',
  pool: async (read, size) => (await lawsWithImplementers(read, size, { least: 5, most: 200 })).map((id) => ({ id })),
  own: {
    operation: `query W4($id: ID!) {
      instrument(id: $id) { implementedBy(depth: 5, first: 100) { totalCount nodes { id name } } }
    }`,
    answer: (data) => data.instrument.implementedBy,
  },
  raw: {
    statement: `MATCH (law:LegalInstrument { id: $id })<-[:IMPLEMENTS*1..5]-(n:LegalInstrument)
      WITH DISTINCT n ORDER BY n.id
      WITH collect(n) AS found
      RETURN size(found), [n IN found[..100] | [n.id, n.name]]`,
    parameters: ({ id }) => ({ id }),
    shape: ([[totalCount, nodes]]) => ({ totalCount, nodes: nodes.map(([id, name]) => ({ id, name })) }),
  },
  neo4jGraphql: {
    operation: `query W4($id: ID!) {
      legalInstruments(where: { id: { eq: $id } }) { dependantsCount dependants { id name } }
    }`,
    answer: ({ legalInstruments: [{ dependantsCount, dependants }] }) => ({
      totalCount: dependantsCount,
      nodes: dependants,
    }),
  },
};
