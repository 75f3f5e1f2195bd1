import { instrumentIds } from './pools.mjs';

export const w1 = {
  name: 'W1',
  title: 'one instrument, five scalars',
  /** The variables of many requests. */
  pool: async (read, size) => (await instrumentIds(read, size)).map((id) => ({ id })),
  /** This server: the operation, and what of its data is compared. */
  own: {
    operation: 'query W1($id: ID!) { instrument(id: $id) { id name tier adoptedOn effectiveOn } }',
    answer: (data) => data.instrument,
  },
  raw: {
    statement: 'MATCH (n:LegalInstrument { id: $id }) RETURN n.id, n.name, n.tier, n.adoptedOn, n.effectiveOn',
    parameters: ({ id }) => ({ id }),
    shape: ([[id, name, tier, adoptedOn, effectiveOn]]) => ({ id, name, tier, adoptedOn, effectiveOn }),
  },
  neo4jGraphql: {
    operation:
      'query W1($id: ID!) { legalInstruments(where: { id: { eq: $id } }) { id name tier adoptedOn effectiveOn } }',
    answer: (data) => data.legalInstruments[0],
  },
};
