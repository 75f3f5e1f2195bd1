import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/data/import/import-dataset.js';
import type { Dataset } from '../../src/data/load-dataset.js';
import type { Graph } from '../../src/graph/driver.js';
import { datasetOf, link, named, WHITE_PAPER, type Sketch } from '../data/import/sample.js';
import { apiOn, type Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { emptyGraph } from '../support/test-graph.js';

interface Change {
  id: string;
  of: string;
  action: string;
  revision: number;
  [node: string]: unknown;
}

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = apiOn(graph);
});

/** All that the API says of a thing by itself. */
const NODES = `
  entity { __typename id kind names { value lang kind } passages { id } claims { id } ... on LegalInstrument { tier adoptedOn } }
  relationship { id type certainty since from { id } to { id } qualifiers { key value } passages { id } }
  passage { id locator document { id } }
  document { id title publishedOn }
  claim { id property value rank about { id } passages { id } }`;

/** Reads what changed to its end. */
async function changesSince(sinceRevision: number, size = 100, backward = false): Promise<Change[]> {
  const source = `query ($since: Int!, $size: Int, $at: String) {
    changes(sinceRevision: $since, ${backward ? 'last: $size, before: $at' : 'first: $size, after: $at'}) {
      nodes { id of action revision ${NODES} } ${PAGE_INFO}
    }
  }`;
  return readPages(async (at) => {
    const { changes } = await api.ask<{ changes: PageOf<Change> }>(source, { since: sinceRevision, size, at });
    return changes;
  }, backward);
}

async function netChanges(from: number, to?: number): Promise<string[]> {
  const source = `query ($from: Int!, $to: Int, $at: String) {
    diffRevisions(from: $from, to: $to, first: 7, after: $at) { nodes { id of action revision } ${PAGE_INFO} }
  }`;
  const changes = await readPages(async (at) => {
    const { diffRevisions } = await api.ask<{ diffRevisions: PageOf<Change> }>(source, { from, to, at });
    return diffRevisions;
  });
  return changes.map(({ of, action, id }) => `${of} ${action} ${id}`).sort();
}

/** A copy that a client keeps, by what a thing is and its id. */
type Copy = Map<string, unknown>;

function follow(copy: Copy, changes: readonly Change[]): void {
  for (const { id, of, action, ...change } of changes) {
    const node = change[of.toLowerCase()];
    if (action === 'REMOVED') {
      expect(node).toBeNull();
      copy.delete(`${of} ${id}`);
    } else {
      expect(node).toMatchObject({ id });
      copy.set(`${of} ${id}`, node);
    }
  }
}

/** What the graph holds, read by harvesting it. */
async function harvest(): Promise<Copy> {
  const copy: Copy = new Map();
  const fields = (of: string): string =>
    /\{([\s\S]*)\}/.exec(NODES.split('\n').find((line) => line.trim().startsWith(`${of} {`)) ?? '')?.[1] ?? '';
  for (const [list, of] of [
    ['entities', 'entity'],
    ['relationships', 'relationship'],
  ] as const) {
    const nodes = await readPages(async (at) => {
      const answer = await api.ask<Record<string, PageOf<{ id: string }>>>(
        `query ($at: String) { ${list}(first: 50, after: $at) { nodes { ${fields(of)} } ${PAGE_INFO} } }`,
        { at },
      );
      return answer[list]!;
    });
    for (const node of nodes) copy.set(`${of.toUpperCase()} ${node.id}`, node);
  }
  const rows = await graph.read({
    name: 'tests/ids',
    text: "MATCH (n:Passage|SourceDocument|Claim) RETURN n.id, CASE WHEN n:Passage THEN 'Passage' WHEN n:Claim THEN 'Claim' ELSE 'SourceDocument' END",
  });
  for (const [id, type] of rows as [string, string][]) {
    const of = type === 'SourceDocument' ? 'document' : type.toLowerCase();
    const { node } = await api.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields(of)} } } }`,
      { id },
    );
    copy.set(`${of.toUpperCase()} ${id}`, node);
  }
  return copy;
}

const OTHER = { id: 'other', title: 'Another text' };
/** A small world: some of a few laws, each of which may have one of several forms. */
const world = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 4 }).map((index) => `law-${index}`),
      tier: fc.constantFrom('LAW', 'PLAN'),
      adoptedOn: fc.option(fc.constantFrom('2016', '2016-11'), { nil: undefined }),
      name: fc.constantFrom('One', 'Two'),
      to: fc.option(
        fc.integer({ min: 0, max: 4 }).map((index) => `law-${index}`),
        { nil: undefined },
      ),
      since: fc.constantFrom('2017', '2018'),
      passage: fc.constantFrom('white-paper#¶1', 'white-paper#¶2', 'other#1'),
      claim: fc.option(fc.constantFrom('2015', '2016'), { nil: undefined }),
    }),
    { maxLength: 4 },
  )
  .map((drafts): Dataset => {
    const laws = new Map(drafts.map((draft) => [draft.id, draft]));
    const sketches = [...laws.values()].map(({ id, tier, adoptedOn, name, to, since, passage, claim }): Sketch => ({
      id,
      kind: 'INSTRUMENT',
      tier,
      adoptedOn,
      names: [named(name)],
      passages: [passage],
      relationships: to !== undefined && laws.has(to) ? [link('CITES', to, { since })] : [],
      claims: claim === undefined ? [] : [{ property: 'adoptedOn', value: claim, rank: 'NORMAL', passages: [passage] }],
    }));
    return datasetOf(sketches, [WHITE_PAPER, OTHER]);
  });

const LAW: Sketch = { id: 'law', kind: 'INSTRUMENT', tier: 'LAW', relationships: [link('ISSUED_BY', 'body')] };
const BODY: Sketch = { id: 'body', kind: 'BODY', bodyKind: 'ministry' };

describe('changes', () => {
  it('lead a client, wherever it begins and whenever it asks, to exactly the graph', async () => {
    const plan = fc.record({
      worlds: fc.array(world, { minLength: 2, maxLength: 4 }),
      asks: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      size: fc.integer({ min: 5, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ worlds, asks, size }) => {
        graph = await emptyGraph();
        const copy: Copy = new Map();
        let seen = 0;
        for (const [index, dataset] of worlds.entries()) {
          const { revision } = await importDataset(graph, dataset);
          if (!asks[index] && index < worlds.length - 1) continue;
          const changes = await changesSince(seen, size);
          expect(changes.map((change) => change.revision)).toEqual(changes.map((change) => change.revision).sort());
          follow(copy, changes);
          seen = revision;
        }
        const held = await harvest();
        expect(copy).toEqual(held);
        const fresh: Copy = new Map();
        follow(fresh, await changesSince(0));
        expect(fresh).toEqual(held);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('are in pages of any size, read either way, what they are in one', async () => {
    await importDataset(graph, datasetOf([LAW, BODY]));
    await importDataset(graph, datasetOf([BODY]));
    const whole = await changesSince(0);
    for (const size of [1, 2, 3]) {
      expect(await changesSince(0, size)).toEqual(whole);
      expect(await changesSince(0, size, true)).toEqual(whole);
    }
  });

  it('tell what was added, changed and removed, with what it was', async () => {
    await importDataset(graph, datasetOf([LAW, BODY]));
    await importDataset(graph, datasetOf([{ ...LAW, names: [named('Another name')] }, BODY]));
    await importDataset(graph, datasetOf([BODY]));
    const source = `query ($since: Int!) {
      changes(sinceRevision: $since) { totalCount nodes { id of action revision entityKind relationshipType entity { id } } }
    }`;
    const { changes } = await api.ask(source, { since: 0 });
    const added = { action: 'ADDED', revision: 1, entityKind: null, relationshipType: null, entity: null };
    expect(changes).toEqual({
      totalCount: 5,
      nodes: [
        { ...added, id: 'body', of: 'ENTITY', entityKind: 'BODY', entity: { id: 'body' } },
        { ...added, id: 'white-paper', of: 'DOCUMENT' },
        { ...added, id: 'white-paper#¶1', of: 'PASSAGE' },
        { ...added, id: 'law', of: 'ENTITY', action: 'REMOVED', revision: 3, entityKind: 'INSTRUMENT' },
        {
          ...added,
          id: 'law~ISSUED_BY~body',
          of: 'RELATIONSHIP',
          action: 'REMOVED',
          revision: 3,
          relationshipType: 'ISSUED_BY',
        },
      ],
    });
    await importDataset(graph, datasetOf([LAW, BODY]));
    await importDataset(graph, datasetOf([LAW, { ...BODY, bodyKind: 'commission' }]));
    expect((await changesSince(3)).map(({ id, action, revision }) => [id, action, revision])).toEqual([
      ['law', 'ADDED', 4],
      ['law~ISSUED_BY~body', 'ADDED', 4],
      ['body', 'CHANGED', 5],
    ]);
    expect(await changesSince(5)).toEqual([]);
  });

  it('refuse a revision before the first', async () => {
    expect(await api.askForErrors('{ changes(sinceRevision: -1) { totalCount } }')).toMatchObject([
      {
        message: 'Argument "sinceRevision" is -1: imports are numbered from 1; give 0 for what was before the first.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'sinceRevision' },
      },
    ]);
  });
});

describe('the difference of two revisions', () => {
  it('is what a comparison of the two datasets gives', async () => {
    const plan = fc.record({
      worlds: fc.array(world, { minLength: 3, maxLength: 4 }),
      from: fc.nat(4),
      to: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ worlds, from, to }) => {
        graph = await emptyGraph();
        const states: Copy[] = [new Map<string, never>()];
        for (const dataset of worlds) {
          const { changed } = await importDataset(graph, dataset);
          if (changed) states.push(await harvest());
        }
        const first = Math.min(from, to, states.length - 1);
        const second = Math.min(Math.max(from, to), states.length - 1);
        const [before, after] = [states[first]!, states[second]!];
        const net = await netChanges(first, second);
        const ids = new Set([...before.keys(), ...after.keys()]);
        const must = [...ids].flatMap((key) => {
          const [of, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
          if (!before.has(key)) return [`${of} ADDED ${id}`];
          if (!after.has(key)) return [`${of} REMOVED ${id}`];
          return JSON.stringify(before.get(key)) === JSON.stringify(after.get(key)) ? [] : [`${of} CHANGED ${id}`];
        });
        // What changed back, or went and came back, is told of as changed; nothing else may be.
        const may = [...ids]
          .filter((key) => before.has(key) && after.has(key))
          .map((key) => key.replace(' ', ' CHANGED '));
        expect(net).toEqual(expect.arrayContaining(must));
        expect(net.filter((line) => !must.includes(line) && !may.includes(line))).toEqual([]);
        expect(new Set(net).size).toBe(net.length);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('leaves out what came and went in between, and shows what went and came back as changed', async () => {
    await importDataset(graph, datasetOf([BODY]));
    await importDataset(graph, datasetOf([LAW, BODY]));
    await importDataset(graph, datasetOf([BODY]));
    await importDataset(graph, datasetOf([LAW, BODY]));
    expect(await netChanges(1, 3)).toEqual([]);
    expect(await netChanges(2, 4)).toEqual(['ENTITY CHANGED law', 'RELATIONSHIP CHANGED law~ISSUED_BY~body']);
    expect(await netChanges(2, 3)).toEqual(['ENTITY REMOVED law', 'RELATIONSHIP REMOVED law~ISSUED_BY~body']);
    expect(await netChanges(3)).toEqual(['ENTITY ADDED law', 'RELATIONSHIP ADDED law~ISSUED_BY~body']);
    expect(await api.askForErrors('{ diffRevisions(from: 3, to: 2) { totalCount } }')).toMatchObject([
      { message: 'Argument "from" is 3 and "to" is 2: give the earlier import as "from".' },
    ]);
  });
});

describe('an import that was interrupted', () => {
  /** Imports until something has been removed, and stops there. */
  async function interrupt(dataset: Dataset, at: 'writing' | 'removing'): Promise<void> {
    const stop = new AbortController();
    const importing = importDataset(graph, dataset, {
      batchSize: 1,
      signal: stop.signal,
      onProgress: ({ phase, done }) => {
        if (phase === at && done > 0) stop.abort(new Error('stopped'));
      },
    });
    await expect(importing).rejects.toThrow('stopped');
  }

  it('and is completed with other data tells of no withdrawal of what never was, nor of what it brought back', async () => {
    await importDataset(graph, datasetOf([LAW, BODY]));
    await interrupt(datasetOf([BODY]), 'removing');
    await importDataset(graph, datasetOf([LAW, BODY]));
    expect((await changesSince(1)).map(({ id, action }) => [id, action])).toEqual([['law~ISSUED_BY~body', 'CHANGED']]);
    const more: Sketch = { id: 'a-new-law', kind: 'INSTRUMENT', tier: 'LAW' };
    await interrupt(datasetOf([LAW, BODY, more]), 'writing');
    await importDataset(graph, datasetOf([LAW, { ...BODY, bodyKind: 'commission' }]));
    expect((await changesSince(2)).map(({ id, action }) => [id, action])).toEqual([['body', 'CHANGED']]);
  });

  it('a second time before it brought back what it withdrew still tells of the withdrawal', async () => {
    await importDataset(graph, datasetOf([LAW, BODY]));
    await interrupt(datasetOf([BODY]), 'removing');
    // It would write the document anew first, and is stopped there.
    await interrupt(datasetOf([LAW, BODY], [{ ...WHITE_PAPER, title: 'A new title' }]), 'writing');
    await importDataset(graph, datasetOf([BODY]));
    expect((await changesSince(1)).filter(({ action }) => action === 'REMOVED').map(({ id }) => id)).toEqual([
      'law',
      'law~ISSUED_BY~body',
    ]);
  });
});
