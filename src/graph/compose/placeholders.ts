import { expressionOf } from './filter.js';

/** What a file leaves open and Cypher wants in the text, or is faster with: never a text of the caller's. */
export interface Filling {
  /** The bound of an argument that counts steps. */
  readonly steps: (argument: string) => number;
  /** The relationship types of a list; all where the caller names none. */
  readonly types: (list: string) => readonly string[];
  /** Whether a day is asked about. */
  readonly dated: boolean;
}

/**
 * Fills a file's placeholders: `..$depth` with a bound; `:$any($types)`, which Neo4j answers by reading every relationship of the node
 * (241 database hits against 55), with the types themselves; `validOn(x)` and `existsOn(x)` with the conditions that the relationship
 * or the entity holds on the day, true where no day is asked about; `dated()` with whether one is.
 */
export function fillPlaceholders(text: string, { steps, types, dated }: Filling): string {
  const onDay = (file: string, name: string): string =>
    dated ? expressionOf(file).replace(/\bthis\b/g, name) : 'true';
  const filled = text
    .replace(/\.\.\$(depth|maxLength)\b/g, (_, argument: string) => `..${String(steps(argument))}`)
    .replace(/:\$any\(\$(\w+)\)/g, (_, list: string) => `:${typeExpression(types(list))}`)
    .replace(/\bvalidOn\((\w+|startNode\(\w+\))\)/g, (_, name: string) => onDay('shared/valid-on', name))
    .replace(/\bexistsOn\((\w+|startNode\(\w+\))\)/g, (_, name: string) => onDay('shared/on-day', name))
    .replace(/\bdated\(\)/g, String(dated));
  return dated ? filled : withoutTruisms(filled);
}

/** Without conditions that ask for nothing: with one on each step of a path, Neo4j walks every path to each node and not the first alone. */
function withoutTruisms(text: string): string {
  return text
    .replace(/\ball\(\w+ IN [\w()]+ WHERE true(?: AND true)*\)/g, 'true')
    .replace(/\bWHERE true(?: AND true)*\n\s*AND /g, 'WHERE ')
    .replace(/\n *WHERE true(?: AND true)*(?=\n)/g, '');
}

/** Of no types there are no relationships: `!%` is "not any". */
function typeExpression(types: readonly string[]): string {
  return types.length === 0 ? '!%' : [...new Set(types)].sort().join('|');
}
