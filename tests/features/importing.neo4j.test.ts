import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { currentRevision } from '../../src/graph/revision.js';
import type { Graph } from '../../src/graph/driver.js';
import { apiOn, apiSchema, type Api } from '../support/api.js';
import { DatasetCopy, FIXTURE_DATASET } from '../support/dataset-copy.js';
import { graphOf, named } from '../support/rich-dataset.js';
import { graphWith } from '../support/test-graph.js';

/** Arguments and selections of the root fields that need some. */
const ASKED: Readonly<Record<string, string>> = {
  node: '(id: "cac") { id }',
  nodes: '(ids: ["cac"]) { id }',
  entity: '(id: "cac") { id }',
  search: '(query: "law") { totalCount }',
  coverage: '{ revision }',
  diff: '(from: "2016", to: "2017") { totalCount }',
  diffRevisions: '(from: 0) { totalCount }',
  lineage: '(id: "cac", direction: UP) { truncated }',
  neighborhood: '(ids: ["cac"]) { truncated }',
  paths: '(from: "cac", to: "npc") { length }',
  cooperationNetwork: '{ truncated }',
  issuingNetwork: '{ truncated }',
  brokers: '{ party { id } }',
  influence: '{ dependants }',
};

const rootFields = Object.values(apiSchema().getQueryType()!.getFields()).map(({ name, args }): [string, string] => {
  const byId = args.some((arg) => arg.name === 'id') ? '(id: "cac") { id }' : '{ totalCount }';
  return [name, `{ it: ${name}${ASKED[name] ?? byId} }`];
});

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await graphWith(FIXTURE_DATASET);
  api = apiOn(graph);
});

describe('while a revision is half written', () => {
  const finish = (): Promise<unknown> => graph.write({ name: 'tests/finish', text: 'MATCH (n:Importing) DELETE n' });
  afterEach(finish);

  it.each(rootFields)('%s is UNAVAILABLE, and answers again after', async (_, source) => {
    await graph.write({
      name: 'tests/begin',
      text: "CREATE (:Revision:Importing { number: 1000000, state: 'IMPORTING' })",
    });
    expect(await api.askForErrors(source)).toEqual([
      {
        message: 'A new revision of the graph is being written. Ask again in a few seconds.',
        path: ['it'],
        locations: expect.anything() as unknown,
        extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 },
      },
    ]);
    await finish();
    expect(await api.askForErrors(source)).toEqual([]);
  });
});

describe('while revisions are written and taken back', () => {
  it('an answer is of one revision or refused', async () => {
    const FURTHER = 60;
    const larger = await DatasetCopy.of();
    for (let index = 0; index < FURTHER; index++) {
      larger.add('instruments.jsonl', named(`further-${index}`, `Further ${index}`, { tier: 'LAW' }));
    }
    const held = await DatasetCopy.of();
    const few = held.asFolder()['instruments.jsonl']!.length;

    const imports = { ended: false };
    const importing = (async () => {
      for (const copy of [larger, held, larger, held]) await graphOf(copy);
    })().finally(() => (imports.ended = true));
    const seen = new Set<number>();
    const source = '{ instruments(first: 100) { nodes { id } totalCount } }';
    while (!imports.ended) {
      // Refused, or asked both ways that answers are made, between which an import began.
      const answer = await api
        .ask<{ instruments: { nodes: unknown[]; totalCount: number } }>(source)
        .catch(() => undefined);
      if (!answer) continue;
      expect(answer.instruments.nodes).toHaveLength(answer.instruments.totalCount);
      seen.add(answer.instruments.totalCount);
    }
    await importing;
    expect(seen.size).toBeGreaterThan(0);
    expect([...seen].filter((count) => count !== few && count !== few + FURTHER)).toEqual([]);
    expect((await currentRevision(graph)).importing).toBeUndefined();
  });
});
