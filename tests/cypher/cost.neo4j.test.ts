import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LABEL_OF_KIND } from '../../src/data/vocabulary.js';
import { lists } from './api-questions.js';
import { changedGraph } from './changed-graph.js';
import { Explainer } from './explain.js';
import { statementsOf } from './statements-of.js';

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  await changedGraph();
});
afterAll(() => explainer.close());

/** The database hits of questions to the API, by their names. */
async function hitsOf(asked: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const hits: Record<string, number> = {};
  for (const [name, question] of Object.entries(asked)) {
    const [statement] = await statementsOf(`{ ${question} }`);
    hits[name] = await explainer.databaseHits(statement!);
  }
  return hits;
}

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
    await explainer.forgetPlans();
  }

  const names = [...lists().map(({ name }) => name), 'entities', 'relationships'];
  const asked = Object.fromEntries(names.map((list) => [list, `${list}(first: 20) { nodes { id } }`]));

  it('costs the same among 30 as among 1,000', async () => {
    await add(1, 30);
    const few = await hitsOf(asked);
    await add(31, 1_000);
    expect(await hitsOf(asked)).toEqual(few);
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
    await explainer.forgetPlans();
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
  it('cost the same among 800 as among 4,000', async () => {
    await add(1, 800);
    const few = await hitsOf(asked);
    await add(801, 4_000);
    expect(await hitsOf(asked)).toEqual(few);
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
