import { instrumentIds } from './pools.mjs';

export const w7 = {
  name: 'W7',
  title: 'a page deep in the list of all instruments, with totalCount',
  /** `ask` puts an operation to this server, whose cursors nobody else can make. */
  pool: async (read, size, ask) => {
    const ids = await instrumentIds(read, size);
    const cursors = [];
    for (const id of ids) {
      const data = await ask(
        'query($id: ID!) { instruments(filter: { id: { eq: $id } }, first: 1) { edges { cursor } } }',
        { id },
      );
      cursors.push(data.instruments.edges[0].cursor);
    }
    const positions = await read(
      `MATCH (n:LegalInstrument) WHERE n.id > '' WITH n.id AS id ORDER BY id
       WITH collect(id) AS listed UNWIND range(0, size(listed) - 1) AS i
       WITH listed[i] AS id, i WHERE id IN $ids RETURN id, i`,
      { ids },
    );
    const positionOf = new Map(positions);
    return ids.map((id, i) => ({ id, after: cursors[i], position: positionOf.get(id) }));
  },
  own: {
    operation: `query W7($after: String!) {
      instruments(first: 50, after: $after) { totalCount nodes { id name tier adoptedOn } }
    }`,
    variables: ({ after }) => ({ after }),
    answer: (data) => data.instruments,
  },
  raw: {
    statement: `RETURN COUNT { (:LegalInstrument) }, COLLECT {
        MATCH (n:LegalInstrument) WHERE n.id > $id
        WITH n ORDER BY n.id LIMIT 50
        RETURN [n.id, n.name, n.tier, n.adoptedOn]
      }`,
    parameters: ({ id }) => ({ id }),
    shape: ([[totalCount, rows]]) => ({
      totalCount,
      nodes: rows.map(([id, name, tier, adoptedOn]) => ({ id, name, tier, adoptedOn })),
    }),
  },
  neo4jGraphql: {
    // Its connection with first and after collects all instruments before it sorts them, which at the position 2,500 of 10,000 exceeds
    // half a gigabyte a transaction; offset and limit do not.
    operation: `query W7($offset: Int!) {
      legalInstrumentsConnection { totalCount }
      legalInstruments(offset: $offset, limit: 50, sort: [{ id: ASC }]) { id name tier adoptedOn }
    }`,
    variables: ({ position }) => ({ offset: position + 1 }),
    answer: ({ legalInstrumentsConnection: { totalCount }, legalInstruments: nodes }) => ({ totalCount, nodes }),
  },
};
