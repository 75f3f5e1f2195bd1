import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { FIXTURE_DATASET } from '../support/dataset-copy.js';
import { graphWith } from '../support/test-graph.js';
import { Explainer } from '../cypher/explain.js';

/** Every id of the law with many implementers begins with it. */
const MARK = 'zz-many-';

let api: Api;
let explainer: Explainer;
beforeAll(async () => {
  api = apiOn(await graphWith(FIXTURE_DATASET));
  explainer = new Explainer();
  await explainer.run(
    `CREATE (:Entity:LegalInstrument { id: '${MARK}law', kind: 'INSTRUMENT', tier: 'LAW', name: 'law', names: ['law'] })`,
  );
});
afterAll(async () => {
  await explainer.run(`MATCH (n:Entity) WHERE n.id STARTS WITH '${MARK}' DETACH DELETE n`);
  await explainer.close();
});

/** Rules that implement the law; each also refers to the one before. */
async function addRules(from: number, to: number): Promise<void> {
  await explainer.run(
    `MATCH (law:Entity { id: '${MARK}law' })
     UNWIND range($from, $to) AS i
     CREATE (rule:Entity:LegalInstrument { id: '${MARK}' + i, kind: 'INSTRUMENT', tier: 'DEPARTMENTAL_RULE', name: 'rule', names: ['rule'] })
     CREATE (rule)-[:IMPLEMENTS { id: rule.id + '~IMPLEMENTS~' + law.id, certainty: 'STATED' }]->(law)
     WITH rule, i MATCH (before:Entity { id: '${MARK}' + (i - 1) })
     CREATE (rule)-[:CITES { id: rule.id + '~CITES~' + before.id, certainty: 'STATED' }]->(before)`,
    { from, to },
  );
  await explainer.forgetPlans();
}

const SUBGRAPH = '{ nodes { id } relationships { id } truncated more { count } }';
const QUESTIONS = [
  `lineage(id: "${MARK}law", direction: DOWN, limit: 50) ${SUBGRAPH}`,
  `lineage(id: "${MARK}law", direction: DOWN, limit: 50, asOf: "2020") { nodes { id } relationships { id } truncated }`,
  `lineage(id: "${MARK}7", direction: UP, limit: 50) ${SUBGRAPH}`,
  `neighborhood(ids: ["${MARK}law"], depth: 3, limit: 50) ${SUBGRAPH}`,
  `neighborhood(ids: ["${MARK}7"], depth: 2, limit: 50) ${SUBGRAPH}`,
  `paths(from: "${MARK}7", to: "${MARK}law", first: 1) { nodes { id } relationships { id } }`,
  `paths(from: "${MARK}7", to: "${MARK}90", first: 1) { nodes { id } relationships { id } }`,
];

describe('beside a law with many implementers', () => {
  it('a traversal costs as much with 5,000 of them as with 500', async () => {
    const measure = async (): Promise<Map<string, number>> => {
      const hits = new Map<string, number>();
      for (const question of QUESTIONS) {
        await api.ask(`{ ${question} }`);
        hits.set(question, await explainer.databaseHits(api.statements[0]!));
      }
      return hits;
    };
    await addRules(0, 500);
    const few = await measure();
    await addRules(501, 5_000);
    const many = await measure();
    for (const [question, hits] of many) {
      expect(hits, question).toBeLessThan(1.2 * (few.get(question) ?? 0) + 100);
      expect(hits, question).toBeLessThan(10_000);
    }
  });

  it('tells how many there are beside those shown', async () => {
    const { lineage } = await api.ask<{ lineage: { more: { count: number; exact: boolean }[] } }>(
      `{ lineage(id: "${MARK}law", direction: DOWN, limit: 50) { more { node { id } count exact } } }`,
    );
    expect(lineage.more).toEqual([{ node: { id: `${MARK}law` }, count: 5_001 - 49, exact: true }]);
    const dated = await api.ask<typeof api & { lineage: { more: unknown[] } }>(
      `{ lineage(id: "${MARK}law", direction: DOWN, limit: 50, asOf: "2020") { more { node { id } exact } } }`,
    );
    expect(dated.lineage.more).toEqual([{ node: { id: `${MARK}law` }, exact: false }]);
  });
});
