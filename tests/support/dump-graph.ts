import type { Graph } from '../../src/graph/driver.js';

const VALUE = (of: string): string => `
  [key IN keys(${of}) WHERE NOT key IN ['revision', 'revisions', 'place'] |
    [key, CASE WHEN valueType(${of}[key]) STARTS WITH 'LIST' THEN [v IN ${of}[key] | toString(v)] ELSE toString(${of}[key]) END]]`;

/** Everything that a graph holds but its revisions: the same text for the same graph, however it came to be. */
export async function dumpGraph(graph: Graph): Promise<string> {
  const nodes = await graph.read({
    name: 'tests/dump-nodes',
    text: `MATCH (n) WHERE NOT n:Migration AND NOT n:Lease AND NOT n:TestStore AND NOT n:Revision AND NOT n:Retraction
           RETURN labels(n), ${VALUE('n')}`,
  });
  const relationships = await graph.read({
    name: 'tests/dump-relationships',
    text: `MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, ${VALUE('r')}`,
  });
  const lines = [
    ...nodes.map(([labels, values]) => JSON.stringify([(labels as string[]).sort(), sorted(values)])),
    ...relationships.map(([from, type, to, values]) => JSON.stringify([from, type, to, sorted(values)])),
  ];
  return lines.sort().join('\n');
}

function sorted(values: unknown): unknown {
  return (values as [string, unknown][]).sort(([a], [b]) => (a < b ? -1 : 1));
}
