/** One condition and no more: a line that names a second argument stays, for it asks by that one too. */
const CONDITION = /^(?:WHERE|AND) \(\$(\w+) IS NULL OR (?:(?!\$\w+ IS NULL).)*\)$/;

/**
 * A file's text without the conditions on arguments that are not given, where each stands on a line of its own:
 * `AND ($kinds IS NULL OR node.kind IN $kinds)`. Without any condition a count is read from the store's statistics.
 */
export function withoutUnasked(text: string, args: Readonly<Record<string, unknown>>): string {
  const lines = text.split('\n');
  const asked = lines.filter((line) => {
    const argument = CONDITION.exec(line.trim())?.[1];
    return argument === undefined || (args[argument] ?? null) !== null;
  });
  if (asked.length === lines.length) return text;
  const rest = asked.join('\n');
  return /\bWHERE\b/.test(rest) ? rest : rest.replace(/^(\s*)AND /m, '$1WHERE ');
}

/** Adds conditions to a text that ends with a MATCH or a YIELD, with or without a WHERE. */
export function withConditions(text: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return text;
  const lastClause = text.slice(Math.max(text.lastIndexOf('MATCH'), text.lastIndexOf('YIELD')));
  return `${text} ${/\bWHERE\b/.test(lastClause) ? 'AND' : 'WHERE'} ${conditions.join(' AND ')}`;
}
