/** The places of the source texts, so that a passage's locator can be checked against the text it points into. */
import type { SourcePassage } from './source-passage.js';
import { readWhitePaper } from './white-paper-text.js';

/** The first characters of the file that holds each source text. The locators of other documents are free text. */
export const SOURCE_FILE_PREFIXES: Readonly<Record<string, string>> = {
  'wp-2023-summary': '000',
  'china-daily-2023': '001',
  'scio-2023': '002',
  'wp-2023': '003',
  'cac-2024': '004',
};

/** The places of a source text in its order. The white paper has sections and panels; of the others, each line that is not blank counts. */
export function readSourceText(documentId: string, text: string): SourcePassage[] {
  return documentId === 'wp-2023' ? readWhitePaper(text) : readLines(text);
}

function readLines(text: string): SourcePassage[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ locator: `¶${index + 1}`, text: line }));
}
