import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question that Neo4j Browser keeps among its saved scripts. */
export interface SavedQuestion {
  /** Its folder there and its file here, such as `history/what-one-decision-amended`. */
  readonly name: string;
  /** In words: the comment that its file begins with, which Browser shows as the script's name. */
  readonly title: string;
  /** The statement, without that comment. */
  readonly statement: string;
  /** The whole file. */
  readonly text: string;
}

/**
 * Reads every question of a folder and of the folders in it, in the order of their names.
 * @throws Error where a file does not begin with its question: the files are ours
 */
export function readSavedQuestions(folder: string): SavedQuestion[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, title, statement] = /^\/\/ (.+\?)\n([^]+)$/.exec(text) ?? [];
    if (title === undefined || statement === undefined)
      throw new Error(`${file} does not begin with "// its question?".`);
    return { name: file.replaceAll('\\', '/').replace(/\.cypher$/, ''), title, statement: statement.trim(), text };
  });
}
