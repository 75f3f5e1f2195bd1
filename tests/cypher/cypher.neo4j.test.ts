import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LABEL_OF_KIND } from '../../src/data/vocabulary.js';
import { CYPHER_DIR, cypherFile } from '../../src/graph/cypher-files.js';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { apiOn } from '../support/api.js';
import { FIXTURE_DATASET } from '../support/dataset-copy.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';
import { graphWith } from '../support/test-graph.js';
import { lists, questionsOf } from './api-questions.js';
import { Explainer, type Explained } from './explain.js';

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

const files = readdirSync(CYPHER_DIR, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.replace('.cypher', '').replaceAll('\\', '/'))
  .sort();
const wholeStatements = files.filter((name) => WHOLE.includes(name.split('/')[0]!));
const migrations = files.filter((name) => name.startsWith('migrations/'));

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  // From one dataset to another and back, so that the importer adds, changes and withdraws.
  await graphOf(await richCopy());
  await graphWith(FIXTURE_DATASET);
  await graphOf(await richCopy());
});
afterAll(() => explainer.close());

/** The statements of one question, which is answered with nothing. */
async function statementsOf(source: string): Promise<Statement[]> {
  const empty: Graph['read'] = ({ text }) =>
    Promise.resolve(text.includes(' AS answer') ? [[[false, 0], [], [false, 0]]] : []);
  const api = apiOn({ read: empty } as Graph);
  // A connection cannot be made of nothing, but then its statement has been asked for.
  await api.ask(source).catch(() => undefined);
  expect(api.statements.length).toBeGreaterThan(0);
  return [...new Map(api.statements.map((statement) => [statement.text, statement])).values()];
}

/** What starts from all nodes, from all of a label, or from all relationships; whether a revision is being written is one node's question. */
function scansOf({ operators }: Explained): string[] {
  return operators.filter(
    (each) => /AllNodesScan|NodeByLabelScan|LabelsScan|RelationshipsScan/.test(each) && !each.endsWith(':Importing'),
  );
}

describe('the API', () => {
  it.each(questionsOf())('%s is found through indexes and without complaint', async (name, source) => {
    for (const statement of await statementsOf(source)) {
      const explained = await explainer.explain(statement);
      expect(explained.complaints, statement.text).toEqual([]);
      if (name !== 'Query.coverage') expect(scansOf(explained), statement.text).toEqual([]);
    }
  });

  it.each([
    ['entity(id: "a") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['instrument(id: "a") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['nodes(ids: ["a", "b"]) { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['node(id: "a~B~c") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['node(id: "a~claim~b~1") { id }', /^NodeUniqueIndexSeek .*:Claim\(id\)/],
    ['node(id: "a#b") { id }', /^NodeUniqueIndexSeek .*:Passage\(id\)/],
    ['search(query: "law") { nodes { score } }', /^ProcedureCall db\.index\.fulltext\.queryNodes/],
    ['conflicts { nodes { id } }', /^NodeUniqueIndexSeekByRange .*:Claim\(id\)/],
  ])('%s begins at an index', async (question, operator) => {
    const statements = await statementsOf(`{ ${question} }`);
    const explained = await Promise.all(statements.map((statement) => explainer.explain(statement)));
    expect(explained.flatMap(({ operators }) => operators)).toContainEqual(expect.stringMatching(operator));
  });

  it.each([...lists().map(({ name }) => name), 'entities'])('%s takes its order from the index', async (list) => {
    const cursor = Buffer.from(JSON.stringify(['id', 'a'])).toString('base64url');
    const pages = [
      'first: 5',
      `first: 5, after: "${cursor}"`,
      ...(list === 'entities' ? [] : ['last: 5', `last: 5, before: "${cursor}"`]),
    ];
    for (const page of pages) {
      const [statement] = await statementsOf(`{ ${list}(${page}) { nodes { id name } } }`);
      const { operators } = await explainer.explain(statement!);
      expect(operators).toContainEqual(expect.stringMatching(/^Node(Unique)?IndexSeekByRange .*\(id\)/));
      expect(
        operators.filter((each) => /^(Partial)?(Sort|Top)/.test(each)),
        page,
      ).toEqual([]);
    }
  });
});

describe('a first page of 20', () => {
  const MARK = 'zz-a-test-';
  const LABELS = Object.entries(LABEL_OF_KIND);
  afterAll(() => explainer.run(`MATCH (n:Entity) WHERE n.id STARTS WITH '${MARK}' DETACH DELETE n`));

  /** Further entities behind the others, of every kind, each related to the one before. */
  async function add(from: number, to: number): Promise<void> {
    for (const [kind, label] of LABELS) {
      await explainer.run(
        `UNWIND range($from, $to) AS i
         CREATE (n:Entity:${label} { id: '${MARK}${kind}-' + i, kind: $kind, name: 'x', names: ['x'] })
         WITH n, i MATCH (before:Entity { id: '${MARK}${kind}-' + (i - 1) })
         CREATE (n)-[:SUCCEEDS { id: n.id + '~SUCCEEDS~' + before.id, certainty: 'STATED' }]->(before)`,
        { from, to, kind },
      );
    }
  }

  const asked = [...lists().map(({ name }) => name), 'entities', 'relationships'];
  const measure = async (): Promise<Record<string, number>> => {
    const hits: Record<string, number> = {};
    for (const list of asked) {
      const [statement] = await statementsOf(`{ ${list}(first: 20) { nodes { id } } }`);
      hits[list] = await explainer.databaseHits(statement!);
    }
    return hits;
  };

  it('costs the same among 30 as among 1,000', async () => {
    await add(1, 30);
    const few = await measure();
    await add(31, 1_000);
    expect(await measure()).toEqual(few);
    expect(Math.max(...Object.values(few))).toBeLessThan(500);
  });
});

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

  it('is used', () => {
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
