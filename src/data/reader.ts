/** Reads a data folder: every record with its file and line, and every fault of form, never just the first. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { messageOf, OperatorError } from '../errors.js';
import {
  DOCUMENTS_FILE,
  documentRecord,
  FILE_OF_KIND,
  RECORD_OF_KIND,
  type DocumentRecord,
  type EntityOfKind,
} from './dataset.js';
import { explainIssue } from './explain-issue.js';
import type { Fault, Place } from './fault.js';
import { didYouMean } from '../did-you-mean.js';
import { ENTITY_KINDS, type EntityKind } from './vocabulary.js';

/** A source document and where its record stands. */
export type LocatedDocument = Place & { readonly record: DocumentRecord };

/** An entity and where its record stands. */
export type LocatedEntity = Place & EntityOfKind;

/** What a data folder holds. */
export interface FolderContent {
  readonly documents: readonly LocatedDocument[];
  readonly entities: readonly LocatedEntity[];
  /** Ids of records that were left out because of their form, so that references to them are not reported as well. */
  readonly malformedIds: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Files that may stand beside the data without being data. */
const NOT_DATA = /^(\.|README)/;

const SCHEMA_OF_FILE = new Map<string, { kind: EntityKind | undefined; schema: z.ZodObject }>([
  [DOCUMENTS_FILE, { kind: undefined, schema: documentRecord }],
  ...ENTITY_KINDS.map((kind) => [FILE_OF_KIND[kind], { kind, schema: RECORD_OF_KIND[kind] }] as const),
]);

/**
 * Reads the documents and entities of a data folder.
 * @throws OperatorError (exit code 2) when the folder cannot be read or holds no data at all.
 */
export async function readFolder(dir: string): Promise<FolderContent> {
  const files = await listFiles(dir);
  const documents: LocatedDocument[] = [];
  const entities: LocatedEntity[] = [];
  const malformedIds = new Set<string>();
  const faults: Fault[] = [];
  for (const file of files) {
    const expected = SCHEMA_OF_FILE.get(file);
    if (expected === undefined) {
      const message = `no kind of record is kept in a file of this name${didYouMean(file, SCHEMA_OF_FILE.keys())}`;
      faults.push({ file, line: 0, check: 'form', message });
      continue;
    }
    const content = await readLines(path.join(dir, file), file, faults);
    for (const { line, value } of content) {
      const parsed = expected.schema.safeParse(value);
      const id = idOf(value);
      if (!parsed.success) {
        if (id !== undefined) malformedIds.add(id);
        for (const issue of parsed.error.issues) {
          const message = explainIssue(issue, value, Object.keys(expected.schema.shape));
          faults.push({ file, line, ...(id !== undefined && { id }), check: 'form', message });
        }
      } else if (expected.kind === undefined) {
        documents.push({ file, line, record: parsed.data as DocumentRecord });
      } else {
        entities.push({ file, line, kind: expected.kind, record: parsed.data } as LocatedEntity);
      }
    }
  }
  return { documents, entities, malformedIds, faults };
}

async function listFiles(dir: string): Promise<string[]> {
  let names: string[];
  try {
    names = (await readdir(dir)).filter((name) => !NOT_DATA.test(name)).sort();
  } catch (cause) {
    throw new OperatorError(`The data folder ${dir} cannot be read: ${messageOf(cause)}`, [ABOUT_DATA_DIR], 2, {
      cause,
    });
  }
  if (!names.some((name) => name.endsWith('.jsonl'))) {
    throw new OperatorError(`The data folder ${dir} holds no .jsonl file.`, [ABOUT_DATA_DIR], 2);
  }
  return names;
}

const ABOUT_DATA_DIR = 'Set DATA_DIR, or name the folder on the command line.';

async function readLines(fullPath: string, file: string, faults: Fault[]): Promise<{ line: number; value: unknown }[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(fullPath));
  } catch (thrown) {
    const message = thrown instanceof TypeError ? 'the file is not UTF-8 text' : `cannot be read: ${messageOf(thrown)}`;
    faults.push({ file, line: 0, check: 'form', message });
    return [];
  }
  const values: { line: number; value: unknown }[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    try {
      values.push({ line, value: JSON.parse(content) });
    } catch (thrown) {
      faults.push({ file, line, check: 'form', message: `not a record in JSON on one line: ${messageOf(thrown)}` });
    }
  }
  return values;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}
