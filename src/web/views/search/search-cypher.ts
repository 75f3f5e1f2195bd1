import year from '../../../../cypher/facets/year.cypher?raw';
import { cypherList } from '../../export/cypher';
import { UNKNOWN, type Chosen } from './chosen';

/** As many nodes as Neo4j Browser draws well. */
const MOST = 100;

/** The year by which an entity is counted, over `node`. */
const YEAR = year
  .replace(/^\/\/.*\n/, '')
  .replace(/^RETURN \[\[([\s\S]*), null\]\] AS value\s*$/, '$1')
  .replaceAll(/\bthis\b/g, 'node');

/**
 * What a search found, in Cypher: how well a name matches is the server's to tell, so it is asked for by ids.
 * @param ids what was found, the best first
 */
export function foundCypher(q: string, ids: readonly string[], totalCount: number): string {
  // As JSON it is one line, whatever is in it.
  return `// ${String(ids.length)} of ${String(totalCount)} found for ${JSON.stringify(q)}, the best first
UNWIND ${cypherList(ids)} AS id
MATCH (node:Entity { id: id })
RETURN node`;
}

/** What is listed where nothing is looked for, in Cypher. */
export function listCypher(chosen: Chosen): string {
  const conditions = [
    oneOf('node.kind', chosen.kind),
    oneOf('node.tier', chosen.tier),
    related('GOVERNS|TARGETS', 'Topic', chosen.topic),
    oneOf(YEAR, chosen.year),
    related('ISSUED_BY|CONDUCTED_BY', 'IssuingBody', chosen.body),
  ].filter((condition) => condition !== undefined);
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`;
  const cut = `// The first ${String(MOST)}, as a drawing of more is hard to read; without LIMIT it is all.`;
  return `${cut}\nMATCH (node:Entity)${where}\nRETURN node ORDER BY node.id LIMIT ${String(MOST)}`;
}

function oneOf(expression: string, values: readonly string[]): string | undefined {
  return either(values, `${expression} IS NULL`, (known) => `${expression} IN ${cypherList(known)}`);
}

function related(types: string, label: string, values: readonly string[]): string | undefined {
  const path = `(node)-[:${types}]->`;
  return either(
    values,
    `NOT EXISTS { ${path}(:${label}) }`,
    (known) => `EXISTS { ${path}(other:${label}) WHERE other.id IN ${cypherList(known)} }`,
  );
}

function either(
  values: readonly string[],
  unknown: string,
  isIn: (known: readonly string[]) => string,
): string | undefined {
  if (values.length === 0) return undefined;
  const known = values.filter((value) => value !== UNKNOWN);
  const parts = [...(known.length > 0 ? [isIn(known)] : []), ...(known.length < values.length ? [unknown] : [])];
  return parts.length === 1 ? parts[0] : `(${parts.join(' OR ')})`;
}
