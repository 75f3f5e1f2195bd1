import { instrumentIds, shuffled } from './pools.mjs';

const WANTED = 3;
/** A path's ids, by which paths of one length are ordered. */
const IDS = '[n IN nodes(path) | n.id] + [r IN relationships(path) | r.id]';
export const PATHS = `MATCH (a:LegalInstrument { id: $from }), (b:LegalInstrument { id: $to })
  MATCH path = allShortestPaths((a)-[:IMPLEMENTS|AMENDS|CITES*1..6]-(b))
  WITH path LIMIT 1000
  ORDER BY ${IDS} LIMIT ${WANTED}`;

export const w8 = {
  name: 'W8',
  title: 'the three shortest paths between two instruments',
  needs: ['paths'],
  /** Pairs between which there are several paths of the least length: whoever wants three has them then, without looking for longer ones. */
  pool: async (read, size) => {
    const ids = await instrumentIds(read, 2 * size);
    const pairs = ids.slice(0, size).map((from, i) => ({ from, to: ids[i + size] }));
    const rows = await read(
      `UNWIND $pairs AS pair
       MATCH (a:LegalInstrument { id: pair.from }), (b:LegalInstrument { id: pair.to })
       WITH pair, COUNT { MATCH path = allShortestPaths((a)-[:IMPLEMENTS|AMENDS|CITES*1..6]-(b)) RETURN path LIMIT 501 } AS count
       WHERE ${WANTED} <= count <= 500
       RETURN pair`,
      { pairs },
    );
    return shuffled(rows.map(([pair]) => pair));
  },
  own: {
    operation: `query W8($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 6, first: ${WANTED}, types: [IMPLEMENTS, AMENDS, CITES]) {
        length nodes { id name } relationships { id type }
      }
    }`,
    answer: (data) => data.paths,
  },
  raw: {
    statement: `${PATHS}
      RETURN length(path), [n IN nodes(path) | [n.id, n.name]], [r IN relationships(path) | [r.id, type(r)]]`,
    parameters: ({ from, to }) => ({ from, to }),
    shape: (rows) =>
      rows.map(([length, nodes, relationships]) => ({
        length,
        nodes: nodes.map(([id, name]) => ({ id, name })),
        relationships: relationships.map(([id, type]) => ({ id, type })),
      })),
  },
  neo4jGraphql: {
    operation: `query W8($from: ID!, $to: ID!) {
      shortestPaths(from: $from, to: $to) { length nodes { id name } relationships { id type } }
    }`,
    answer: (data) => data.shortestPaths,
  },
};
