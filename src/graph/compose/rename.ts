/** The variables that the files in `cypher/` use, under the names that one statement gives them. */
export interface Scope {
  readonly this?: string;
  readonly node?: string;
  readonly relationship?: string;
  readonly score?: string;
  readonly other?: string;
  readonly another?: string;
  /** In a file of an edge's field: what the edge leads to. */
  readonly neighbour?: string;
}

// Not a property (.score), not a label or type (:node), not a parameter ($this), not a procedure's column (`node`).
const VARIABLE = /(?<![.:$\w`])(this|node|relationship|score|other|another|neighbour)\b/g;
const PARAMETER = /\$(\w+)/g;

/**
 * Puts a file's text into a statement: its variables get the scope's names and its parameters the field's.
 * @param onParameter is told each parameter's name in the file and gives its name in the statement
 */
export function rename(text: string, scope: Scope, onParameter: (name: string) => string): string {
  return text
    .replace(VARIABLE, (name: string) => scope[name as keyof Scope] ?? name)
    .replace(PARAMETER, (_, name: string) => `$${onParameter(name)}`);
}

/** Whether a file binds this variable. */
export function binds(text: string, variable: keyof Scope): boolean {
  return [...text.matchAll(VARIABLE)].some(([name]) => name === variable);
}
