/** The source texts lie beside the project where they are at hand at all; nothing of them is part of the product. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSourceText, SOURCE_FILE_PREFIXES } from './source-text.js';

/** `../shared/sources`, seen from the project's root; both `src/data` and `dist/data` lie two folders below it. */
export const DEFAULT_SOURCES_DIR = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

/** The locators that each source text has, by document id; undefined where the folder cannot be read or holds none of the texts. */
export async function readLocators(dir: string): Promise<ReadonlyMap<string, ReadonlySet<string>> | undefined> {
  const files = await readdir(dir).catch(() => []);
  const locators = new Map<string, ReadonlySet<string>>();
  for (const [documentId, prefix] of Object.entries(SOURCE_FILE_PREFIXES)) {
    const file = files.find((name) => name.startsWith(prefix) && name.endsWith('.txt'));
    if (file === undefined) continue;
    const text = await readFile(path.join(dir, file), 'utf8');
    locators.set(documentId, new Set(readSourceText(documentId, text).map(({ locator }) => locator)));
  }
  return locators.size > 0 ? locators : undefined;
}
