import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LABEL_OF_KIND } from '../../src/data/vocabulary.js';
import { CYPHER_DIR, cypherFile } from '../../src/graph/cypher-files.js';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { apiOn } from '../support/api.js';
import { FIXTURE_DATASET } from '../support/dataset-copy.js';
import { askedTogether, asksForMark, computedBy } from '../support/read-recorder.js';
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
  // From one dataset to another and back, so that the importer adds, changes and withdraws.
  await graphOf(await richCopy());
  await graphWith(FIXTURE_DATASET);
  await graphOf(await richCopy());
});
afterAll(() => explainer.close());

/** The statements of one question, which is answered with nothing. */
async function statementsOf(source: string): Promise<Statement[]> {
  const mark = [false, 0];
  const empty: Graph['read'] = (statement) => {
    if (asksForMark(statement)) return Promise.resolve([[mark]]);
    const answers = askedTogether(statement)?.map((_, index) => [index, []]);
    return Promise.resolve(answers ? [[answers, mark]] : []);
  };
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

/**
 * How many labels a statement may scan: a filtered list is counted by reading its label, which beats an index on all of it, and so is a
 * list whose items are counted by facets; its page is not.
 */
function scansForCounting(statement: Statement): number {
  const text = computedBy(statement);
  const total = /^\[(?:\[\]|COLLECT \{[^]*\}), COUNT \{|^COLLECT \{ WITH [^]* AS rows, COUNT \{/.test(text) ? 1 : 0;
  const facets = text.match(/ AS facet, collect\(/g) ?? [];
  return total + facets.length;
}

describe('the API', () => {
  it.each(questionsOf())('%s is found through indexes and without complaint', async (name, source) => {
    for (const statement of await statementsOf(source)) {
      const explained = await explainer.explain(statement);
      expect(explained.complaints, statement.text).toEqual([]);
      if (name !== 'Query.coverage') {
        expect(scansOf(explained).slice(scansForCounting(statement)), statement.text).toEqual([]);
      }
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

describe('the pages that a researcher leafs through', () => {
  const MARK = 'zz-b-test-';
  afterAll(() => explainer.run(`MATCH (n:Entity) WHERE n.id STARTS WITH '${MARK}' DETACH DELETE n`));

  /** Instruments of one tier, each adopted on one of 400 days, which implement the first and are issued by one body. */
  async function add(from: number, to: number): Promise<void> {
    await explainer.run(
      `MERGE (body:Entity:IssuingBody { id: '${MARK}body', kind: 'BODY', name: 'x', names: ['x'] })
       MERGE (law:Entity:LegalInstrument { id: '${MARK}law', kind: 'INSTRUMENT', tier: 'LAW', name: 'x', names: ['x'] })
       WITH * UNWIND range($from, $to) AS i
       WITH *, '${MARK}' + right('00000' + i, 5) AS id, date('2010-01-01') + duration({ days: i * 7919 % 400 }) AS day
       CREATE (n:Entity:LegalInstrument { id: id, kind: 'INSTRUMENT', tier: 'STANDARD', name: 'x', names: ['x'],
         adoptedOn: toString(day), adoptedOnFirst: day, adoptedOnLast: day,
         effectiveOn: toString(day), effectiveOnFirst: day, effectiveOnLast: day, existsFrom: day })
       CREATE (n)-[:IMPLEMENTS { id: id + '~IMPLEMENTS~' + law.id, byTarget: law.id + '~' + id + '~IMPLEMENTS~' + law.id }]->(law)
       CREATE (n)-[:ISSUED_BY { id: id + '~ISSUED_BY~' + body.id, byTarget: body.id + '~' + id + '~ISSUED_BY~' + body.id }]->(body)`,
      { from, to },
    );
    await explainer.run('CALL db.resampleOutdatedIndexes()');
    await explainer.run('CALL db.clearQueryCaches()');
  }

  const cursor = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const OF_TIER = 'filter: { tier: { eq: STANDARD }, status: { eq: IN_FORCE } }';
  const BODIES = 'issuedBy { nodes { id name } }';
  const asked: Readonly<Record<string, string>> = {
    'one instrument': `instrument(id: "${MARK}00007") { id name tier adoptedOn effectiveOn }`,
    'a tier in force, by the day of adoption': `instruments(first: 50, ${OF_TIER}, orderBy: { field: ADOPTED_ON }) { nodes { id ${BODIES} } }`,
    'a tier in force, latest effect first': `instruments(first: 50, ${OF_TIER}, orderBy: { field: EFFECTIVE_ON, direction: DESC }) { nodes { id ${BODIES} } }`,
    'a tier as of a day': `instruments(first: 50, asOf: "2020", filter: { tier: { eq: STANDARD } }, orderBy: { field: ADOPTED_ON }) { nodes { id ${BODIES} } }`,
    'what implements a law': `instrument(id: "${MARK}law") { implementedBy(first: 50) { totalCount nodes { id ${BODIES} amendedBy { nodes { id } } } } }`,
    'what implements a law, deep': `instrument(id: "${MARK}law") { implementedBy(first: 50, after: "${cursor('relationship.id', `${MARK}00100~`)}") { nodes { id } } }`,
    'what implements a law, the last': `instrument(id: "${MARK}law") { implementedBy(last: 50) { nodes { id } } }`,
    'what a body issued': `body(id: "${MARK}body") { issued(first: 50) { totalCount nodes { id } } }`,
    'a deep page of all': `instruments(first: 50, after: "${cursor('id', `${MARK}00100`)}") { totalCount nodes { id } }`,
    'a deep page of all by day': `instruments(first: 50, orderBy: { field: ADOPTED_ON }, after: "${cursor('adoptedOn,id', '2010-04-01', `${MARK}00100`)}") { totalCount nodes { id } }`,
    'a deep page of all by day, backwards': `instruments(last: 50, orderBy: { field: ADOPTED_ON }, before: "${cursor('adoptedOn,id', '2010-10-01', `${MARK}00100`)}") { nodes { id } }`,
  };
  const measure = async (): Promise<Record<string, number>> => {
    const hits: Record<string, number> = {};
    for (const [name, question] of Object.entries(asked)) {
      const [statement] = await statementsOf(`{ ${question} }`);
      hits[name] = await explainer.databaseHits(statement!);
    }
    return hits;
  };

  it('cost the same among 800 as among 4,000', async () => {
    await add(1, 800);
    const few = await measure();
    await add(801, 4_000);
    expect(await measure()).toEqual(few);
  });

  it.each(['ADOPTED_ON', 'EFFECTIVE_ON'])('by %s come from the index in order', async (field) => {
    for (const filter of ['', OF_TIER + ', ']) {
      for (const direction of ['ASC', 'DESC']) {
        for (const page of ['first: 5', 'last: 5']) {
          const question = `{ instruments(${filter}${page}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id } } }`;
          const [statement] = await statementsOf(question);
          const { operators } = await explainer.explain(statement!);
          expect(
            operators.filter((each) => /^(Partial)?(Sort|Top)/.test(each)),
            question,
          ).toEqual([]);
        }
      }
    }
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
