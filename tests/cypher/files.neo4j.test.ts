import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CYPHER_DIR, cypherFile } from '../../src/graph/cypher-files.js';
import { questionsOf } from './api-questions.js';
import { changedGraph } from './changed-graph.js';
import { Explainer } from './explain.js';
import { statementsOf } from './statements-of.js';

/** The names of the files that were asked for, by the importer and by the composer. */
const used = vi.hoisted(() => new Set<string>());
vi.mock('../../src/graph/cypher-files.js', async (original) => {
  const module = await original<typeof import('../../src/graph/cypher-files.js')>();
  return { ...module, cypherFile: (name: string) => (used.add(name), module.cypherFile(name)) };
});

/** What whole statements are given, beside null for the others; each takes the ones that it names. */
const PARAMETERS = {
  rows: [],
  revision: 1,
  lease: { name: 'writer', holder: 'a test', forMs: 1 },
  of: 'ENTITY',
  summary: '{}',
  counter: 'entitiesAdded',
  counters: ['entitiesAdded'],
  after: '',
  limit: 1,
  name: 'writer',
  holder: 'a test',
  dead: 'none',
  forMs: 1,
  checksum: '',
  seconds: 1,
  ids: [],
};
/** Folders whose files are statements in themselves, or are put together by the importer. */
const WHOLE = ['coverage', 'import', 'lease', 'migration', 'revision'];

// What Neo4j Browser asks is nothing of the product's own: saved-questions.curated.test.ts looks at it.
const files = readdirSync(CYPHER_DIR, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher') && !name.startsWith('browser'))
  .map((name) => name.replace('.cypher', '').replaceAll('\\', '/'))
  .sort();
const wholeStatements = files.filter((name) => WHOLE.includes(name.split('/')[0]!));
const migrations = files.filter((name) => name.startsWith('migrations/'));

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  await changedGraph();
});
afterAll(() => explainer.close());

describe('every file', () => {
  it.each(wholeStatements)('%s, which is a statement, is without complaint', async (name) => {
    const text = cypherFile(name);
    const unknown = Object.fromEntries(
      [...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => [parameter, null] as const),
    );
    const parameters = { ...unknown, ...PARAMETERS };
    const { complaints, operators } = await explainer.explain({ name, text, parameters });
    expect(complaints).toEqual([]);
    expect(operators.filter((each) => /AllNodesScan|AllRelationshipsScan/.test(each))).toEqual([]);
  });

  it.each(migrations)('%s can be applied', async (name) => {
    const statements = cypherFile(name).split(/;\s*$/m);
    for (const text of statements.filter((each) => each.trim())) {
      expect((await explainer.explain({ name, text })).operators, text).not.toEqual([]);
    }
  });

  it('is used', async () => {
    for (const [, source] of questionsOf()) await statementsOf(source);
    const source = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8'))
      .join('\n');
    // What is only needed in a new graph or after an interruption is looked for by its name.
    const named = (file: string): boolean => [file, file.split('/')[1]].some((name) => source.includes(`'${name}'`));
    expect(files.filter((file) => !used.has(file) && !migrations.includes(file) && !named(file))).toEqual([]);
    expect([...used].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('begins with a comment that says what it gives, where it is a part of an answer', () => {
    const parts = files.filter((file) => !migrations.includes(file) && !wholeStatements.includes(file));
    expect(parts.filter((file) => !readFileSync(`${CYPHER_DIR}${file}.cypher`, 'utf8').startsWith('// '))).toEqual([]);
  });
});
