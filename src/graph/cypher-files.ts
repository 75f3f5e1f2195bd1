import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the Cypher files; from src/ as from dist/ it is two levels up. */
export const CYPHER_DIR = fileURLToPath(new URL('../../cypher/', import.meta.url));

const texts = new Map<string, string>();

/**
 * The text of `cypher/<name>.cypher` without its comment lines; read once.
 * @throws Error where there is no such file: the name is ours, never the caller's
 */
export function cypherFile(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim()
    .replace(/;$/, '');
  texts.set(name, text);
  return text;
}
