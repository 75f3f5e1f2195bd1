import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { importDataset, type ImportProgress } from '../../../src/data/import/import-dataset.js';
import { loadDataset, type Dataset } from '../../../src/data/load-dataset.js';
import { connect, type Graph, type Statement } from '../../../src/graph/driver.js';
import { currentRevision } from '../../../src/graph/revision.js';
import { FIXTURE_DATASET } from '../../support/dataset-copy.js';
import { dumpGraph } from '../../support/dump-graph.js';
import { emptyGraph, neo4jAddress } from '../../support/test-graph.js';
import { until } from '../../support/until.js';
import { datasetOf, link, named, WHITE_PAPER, type Sketch } from './sample.js';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});

const ask = async (text: string): Promise<unknown[][]> => graph.read({ name: 'tests/ask', text });

const LAW: Sketch = {
  id: 'law',
  kind: 'INSTRUMENT',
  tier: 'LAW',
  adoptedOn: '2016-11',
  names: [named('A law'), { value: '一部法律', lang: 'ZH', kind: 'OFFICIAL' }],
  passages: ['white-paper#¶1', 'white-paper#¶2'],
  previousIds: ['old-law'],
  claims: [{ property: 'adoptedOn', value: '2016', rank: 'NORMAL', passages: ['white-paper#¶2'] }],
  relationships: [link('ISSUED_BY', 'body', { role: 'LEAD' }), link('GOVERNS', 'topic', { since: '2017' })],
};
const RULE: Sketch = {
  id: 'rule',
  kind: 'INSTRUMENT',
  tier: 'DEPARTMENTAL_RULE',
  relationships: [link('IMPLEMENTS', 'law', { basis: 'LEGAL_BASIS', article: '1' })],
};
const BODY: Sketch = { id: 'body', kind: 'BODY', bodyKind: 'ministry' };
const TOPIC: Sketch = { id: 'topic', kind: 'TOPIC' };
const BASE = [LAW, RULE, BODY, TOPIC];

/** Imports the one and then the other; the graph shall be as if there had been only the other. */
async function change(from: Dataset, to: Dataset): Promise<Awaited<ReturnType<typeof importDataset>>> {
  await importDataset(graph, from);
  const result = await importDataset(graph, to);
  const changed = await dumpGraph(graph);
  await emptyGraph();
  await importDataset(graph, to);
  expect(changed).toBe(await dumpGraph(graph));
  return result;
}

describe('a first import', () => {
  test('writes nodes with labels, lists and native dates, and relationships with qualifiers', async () => {
    const result = await importDataset(graph, datasetOf(BASE));
    expect(result).toMatchObject({ revision: 1, changed: true, resumed: false });
    expect(result.counts).toMatchObject({
      documents: { added: 1 },
      passages: { added: 2 },
      entities: { added: 4, changed: 0, removed: 0 },
      claims: { added: 1 },
      relationships: { added: 3 },
    });
    expect(
      await ask(`
        MATCH (n:Entity:LegalInstrument:Law {id: 'law'})
        RETURN size(labels(n)), n.kind, n.names, n.nameZh, n.caption, n.adoptedOn, n.revision,
          n.adoptedOnFirst = date('2016-11-01'), n.adoptedOnLast = date('2016-11-30'), valueType(n.adoptedOnFirst)`),
    ).toEqual([
      [3, 'INSTRUMENT', ['A law', '一部法律'], '一部法律', 'A law', '2016-11', 1, true, true, 'DATE NOT NULL'],
    ]);
    expect(
      await ask(`
        MATCH (:Entity {id: 'law'})-[r:GOVERNS]->(:Topic {id: 'topic'})
        RETURN r.id, r.certainty, r.since, toString(r.sinceLast), r.passages, r.revision`),
    ).toEqual([['law~GOVERNS~topic', 'STATED', '2017', '2017-12-31', ['white-paper#¶1'], 1]]);
    expect(await ask("MATCH (:Entity {id: 'rule'})-[r:IMPLEMENTS]->() RETURN r.basis, r.article")).toEqual([
      ['LEGAL_BASIS', '1'],
    ]);
  });

  test('leads from entities and claims over passages to documents', async () => {
    await importDataset(graph, datasetOf(BASE));
    expect(
      await ask(`
        MATCH (e:Entity {id: 'law'})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:SourceDocument)
        RETURN p.id, p.locator, p.documentId, d.title, toString(d.publishedOnFirst) ORDER BY p.id`),
    ).toEqual([
      ['white-paper#¶1', '¶1', 'white-paper', 'A white paper', '2023-03-01'],
      ['white-paper#¶2', '¶2', 'white-paper', 'A white paper', '2023-03-01'],
    ]);
    expect(
      await ask(`
        MATCH (c:Claim)-[:ABOUT]->(e), (c)-[:STATED_IN]->(p)
        RETURN c.id, c.property, c.value, c.rank, e.id, p.id`),
    ).toEqual([['law~claim~adoptedOn~1', 'adoptedOn', '2016', 'NORMAL', 'law', 'white-paper#¶2']]);
  });

  test('a merged id leads to the entity that it is now', async () => {
    await importDataset(graph, datasetOf(BASE));
    expect(await ask("MATCH (:PreviousId {id: 'old-law'})-[:NOW]->(e) RETURN e.id")).toEqual([['law']]);
  });

  test('stores the day, the state and a summary of its revision', async () => {
    expect(await currentRevision(graph)).toEqual({ number: 0, importing: undefined });
    await importDataset(graph, datasetOf(BASE));
    expect(await currentRevision(graph)).toEqual({ number: 1, importing: undefined });
    const [row] = await ask(
      'MATCH (r:Revision) RETURN r.state, r:Importing, r.summary, r.importedAt >= r.startedAt, r.entitiesAdded',
    );
    expect(row).toEqual([
      'COMPLETE',
      false,
      '1 document, 2 passages, 4 entities, 1 claim and 3 relationships added',
      true,
      4,
    ]);
  });

  test('leaves alone what is not an import’s', async () => {
    await graph.write({ name: 'tests/foreign', text: "CREATE (:Entity {id: 'mine'})-[:KNOWS]->(:Person {id: 'me'})" });
    await importDataset(graph, datasetOf(BASE));
    expect(await ask("MATCH (:Entity {id: 'mine'})-[:KNOWS]->(p) RETURN p.id")).toEqual([['me']]);
  });
});

describe('the same data again', () => {
  test('is known by its revision where that is trusted, without reading what the graph holds', async () => {
    const reads: string[] = [];
    const watched = {
      ...graph,
      read: (...[statement, options]: Parameters<Graph['read']>) => {
        reads.push(statement.name);
        return graph.read(statement, options);
      },
    };
    await importDataset(graph, datasetOf(BASE));
    expect(await importDataset(watched, datasetOf(BASE), { trustRevision: true })).toMatchObject({
      revision: 1,
      changed: false,
    });
    expect(reads).toEqual(['revision/current', 'revision/dataset']);
    expect(await importDataset(graph, datasetOf(BASE.slice(0, -1)), { trustRevision: true })).toMatchObject({
      revision: 2,
      changed: true,
    });
  });

  test('writes nothing at all, and no revision', async () => {
    const dataset = await loadDataset(FIXTURE_DATASET);
    await importDataset(graph, dataset);
    const before = await dumpGraph(graph);
    const written: string[] = [];
    const watched: Graph = {
      ...graph,
      write: (statement: Statement) => {
        written.push(statement.name);
        return graph.write(statement);
      },
    };
    const again = await importDataset(watched, await loadDataset(FIXTURE_DATASET));
    expect(again).toMatchObject({ revision: 1, changed: false });
    expect(written).toEqual([]);
    expect(await dumpGraph(graph)).toBe(before);
    expect(await ask('MATCH (r:Revision) RETURN count(r)')).toEqual([[1]]);
  });
});

describe('a change', () => {
  test('an added entity and what leads to it', async () => {
    const result = await change(datasetOf([BODY, TOPIC]), datasetOf(BASE));
    expect(result.revision).toBe(2);
    expect(result.counts.entities).toEqual({ added: 2, changed: 0, removed: 0 });
  });

  test('a removed entity, with its relationships, claims, passages and merged ids', async () => {
    const result = await change(datasetOf(BASE), datasetOf([BODY, TOPIC]));
    expect(result.counts).toMatchObject({
      entities: { added: 0, changed: 0, removed: 2 },
      relationships: { removed: 3 },
      claims: { removed: 1 },
      passages: { removed: 1 },
    });
  });

  test('what was removed is kept as retractions of the revision', async () => {
    await importDataset(graph, datasetOf(BASE));
    await importDataset(graph, datasetOf([BODY, TOPIC]));
    expect(await ask('MATCH (r:Retraction) RETURN r.of, r.id, r.revision, r.kind, r.type ORDER BY r.of, r.id')).toEqual(
      [
        ['CLAIM', 'law~claim~adoptedOn~1', 2, null, null],
        ['ENTITY', 'law', 2, 'INSTRUMENT', null],
        ['ENTITY', 'rule', 2, 'INSTRUMENT', null],
        ['PASSAGE', 'white-paper#¶2', 2, null, null],
        ['RELATIONSHIP', 'law~GOVERNS~topic', 2, null, 'GOVERNS'],
        ['RELATIONSHIP', 'law~ISSUED_BY~body', 2, null, 'ISSUED_BY'],
        ['RELATIONSHIP', 'rule~IMPLEMENTS~law', 2, null, 'IMPLEMENTS'],
      ],
    );
  });

  test('a changed name writes one entity, and leaves the others at their revision', async () => {
    const renamed = [{ ...LAW, names: [named('Another name')] }, RULE, BODY, TOPIC];
    const result = await change(datasetOf(BASE), datasetOf(renamed));
    expect(result.counts.entities).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(result.counts.relationships).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  test('each item carries the number of the revision that wrote it last', async () => {
    await importDataset(graph, datasetOf(BASE));
    await importDataset(graph, datasetOf([{ ...LAW, names: [named('Another name')] }, RULE, BODY, TOPIC]));
    expect(await ask('MATCH (e:Entity) RETURN e.id, e.revision ORDER BY e.id')).toEqual([
      ['body', 1],
      ['law', 2],
      ['rule', 1],
      ['topic', 1],
    ]);
  });

  test('a changed tier takes the old label away', async () => {
    await change(datasetOf(BASE), datasetOf([{ ...LAW, tier: 'PLAN' }, RULE, BODY, TOPIC]));
    expect(await ask("MATCH (n {id: 'law'}) UNWIND labels(n) AS label RETURN label ORDER BY label")).toEqual([
      ['Entity'],
      ['LegalInstrument'],
      ['Plan'],
    ]);
  });

  test('a changed kind takes the old labels and properties away', async () => {
    const { tier: _, adoptedOn: __, claims: ___, relationships: ____, ...rest } = LAW as Record<string, unknown>;
    await change(datasetOf([LAW, BODY, TOPIC]), datasetOf([{ ...rest, kind: 'PROGRAMME' } as Sketch, BODY, TOPIC]));
    expect(await ask("MATCH (n {id: 'law'}) RETURN n:LegalInstrument, n:Law, n:Programme, n.tier")).toEqual([
      [false, false, true, null],
    ]);
  });

  test('a changed qualifier, a second relationship of the same type, and a removed one', async () => {
    const more = { ...LAW, relationships: [link('ISSUED_BY', 'body', { role: 'JOINT' }), link('ISSUED_BY', 'body')] };
    const result = await change(datasetOf(BASE), datasetOf([more, RULE, BODY, TOPIC]));
    expect(result.counts.relationships).toEqual({ added: 1, changed: 1, removed: 1 });
  });

  test('passages that an entity gains and loses', async () => {
    const moved = { ...LAW, passages: ['white-paper#¶3', 'white-paper#¶2'] };
    await change(datasetOf(BASE), datasetOf([moved, RULE, BODY, TOPIC]));
  });

  test('what passages state of an entity', async () => {
    const [first, second] = LAW.passages as [string, string];
    const law = { ...LAW, documentNumber: 'No. 53', statedIn: { documentNumber: [first], adoptedOn: [second, first] } };
    const other = { ...law, statedIn: { documentNumber: [second] } };
    const stated = () => ask("MATCH ({ id: 'law' })-[s:STATED_IN]->(p) RETURN p.id, s.properties ORDER BY p.id");
    const result = await change(datasetOf([law, RULE, BODY, TOPIC]), datasetOf([other, RULE, BODY, TOPIC]));
    expect(result.counts).toMatchObject({ entities: { added: 0, changed: 1, removed: 0 }, passages: { changed: 0 } });
    expect(await stated()).toEqual([
      [first, null],
      [second, ['documentNumber']],
    ]);
    await change(datasetOf([other, RULE, BODY, TOPIC]), datasetOf([law, RULE, BODY, TOPIC]));
    expect(await stated()).toEqual([
      [first, ['adoptedOn', 'documentNumber']],
      [second, ['adoptedOn']],
    ]);
    expect(await importDataset(graph, datasetOf([law, RULE, BODY, TOPIC]))).toMatchObject({ changed: false });
  });

  test('a document that changes, and one that goes with its passages', async () => {
    const other = { id: 'other', title: 'Another text' };
    const law = { ...LAW, passages: ['other#1'] };
    const result = await change(
      datasetOf([law, BODY, TOPIC], [WHITE_PAPER, other]),
      datasetOf([LAW, BODY, TOPIC], [{ ...WHITE_PAPER, title: 'A new title' }]),
    );
    expect(result.counts.documents).toEqual({ added: 0, changed: 1, removed: 1 });
  });

  test('an entity that is merged into another: its id keeps answering', async () => {
    const merged = { ...LAW, previousIds: ['old-law', 'rule'] };
    await change(datasetOf(BASE), datasetOf([merged, BODY, TOPIC]));
    expect(await ask('MATCH (p:PreviousId)-[:NOW]->(e) RETURN p.id, e.id ORDER BY p.id')).toEqual([
      ['old-law', 'law'],
      ['rule', 'law'],
    ]);
  });

  test('a merged id that moves to another entity', async () => {
    const { previousIds: _, ...law } = LAW as Record<string, unknown>;
    const moved = datasetOf([law as Sketch, { ...RULE, previousIds: ['old-law'] }, BODY, TOPIC]);
    await change(datasetOf(BASE), moved);
    await change(moved, datasetOf(BASE));
  });

  test('a derived cooperation goes when its reason does', async () => {
    const taking = [link('PARTICIPATES_IN', 'mou')];
    const parties = ['country-cn', 'country-th'].map((id): Sketch => ({ id, kind: 'COUNTRY', relationships: taking }));
    const mou: Sketch = { id: 'mou', kind: 'INITIATIVE', initiativeKind: 'MOU' };
    await importDataset(graph, datasetOf([mou, ...parties]));
    expect(await ask('MATCH (a)-[r:COOPERATES_WITH]->(b) RETURN a.id, b.id, r.certainty, r.via')).toEqual([
      ['country-cn', 'country-th', 'DERIVED', ['mou']],
    ]);
    await importDataset(graph, datasetOf([{ ...mou, initiativeKind: 'FORUM' }, ...parties]));
    expect(await ask('MATCH ()-[r:COOPERATES_WITH]->() RETURN count(r)')).toEqual([[0]]);
    expect(await ask('MATCH (r:Retraction) RETURN r.id')).toEqual([['country-cn~COOPERATES_WITH~country-th']]);
  });
});

describe('an import that is stopped', () => {
  test('leaves a revision that says so, and the next import completes it under its number', async () => {
    const stop = new AbortController();
    const options = {
      batchSize: 2,
      signal: stop.signal,
      onProgress: ({ done }: ImportProgress) => {
        if (done >= 4) stop.abort(new Error('stopped'));
      },
    };
    await expect(importDataset(graph, datasetOf(BASE), options)).rejects.toThrow('stopped');
    expect(await currentRevision(graph)).toEqual({ number: 0, importing: 1 });
    const result = await importDataset(graph, datasetOf(BASE));
    expect(result).toMatchObject({ revision: 1, changed: true, resumed: true });
    expect(result.counts.entities).toEqual({ added: 4, changed: 0, removed: 0 });
    expect(await currentRevision(graph)).toEqual({ number: 1, importing: undefined });
  });

  test('can be completed with the data from before it: what it had withdrawn is no retraction then', async () => {
    await importDataset(graph, datasetOf(BASE));
    const before = await dumpGraph(graph);
    const stop = new AbortController();
    const options = {
      batchSize: 1,
      signal: stop.signal,
      onProgress: ({ phase }: ImportProgress) => {
        if (phase === 'removing') stop.abort(new Error('stopped'));
      },
    };
    await expect(importDataset(graph, datasetOf([BODY, TOPIC]), options)).rejects.toThrow('stopped');
    expect(await ask('MATCH (r:Retraction) RETURN count(r)')).toEqual([[1]]);
    expect(await importDataset(graph, datasetOf(BASE))).toMatchObject({ revision: 2, resumed: true });
    expect(await dumpGraph(graph)).toBe(before);
    expect(await ask('MATCH (r:Retraction) RETURN count(r)')).toEqual([[0]]);
  });
});

describe('a reader who began before the import', () => {
  test('is waited for, so that it sees nothing of the new revision', async () => {
    const dataset = datasetOf(BASE);
    await importDataset(graph, datasetOf([BODY, TOPIC]));
    // Works for a second or two, and then counts what there is.
    const slow = `
      UNWIND range(1, 10000000) AS i
      WITH count(i) AS n
      RETURN n, COUNT { (:Entity) } AS entities`;
    const answer = graph.read({ name: 'tests/slow-reader', text: slow });
    await until('the reader has begun', async () => {
      const [row] = await ask(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* tests/slow-reader' RETURN count(*)",
      );
      return row?.[0] === 1;
    });
    const imported = importDataset(graph, dataset);
    expect(await answer).toEqual([[10_000_000, 2]]);
    expect((await imported).counts.entities.added).toBe(2);
  });
});

describe('two imports at once', () => {
  test('write one after the other, and the same data once', async () => {
    const dataset = datasetOf(BASE);
    const other = connect(neo4jAddress(), pino({ level: 'silent' }));
    try {
      const results = await Promise.all([importDataset(graph, dataset), importDataset(other, dataset)]);
      expect(results.map(({ changed }) => changed).sort()).toEqual([false, true]);
      expect(results.map(({ revision }) => revision)).toEqual([1, 1]);
    } finally {
      await other.close();
    }
  });

  test('one whose lease was taken over writes nothing more', async () => {
    const stolen = importDataset(graph, datasetOf(BASE), {
      batchSize: 1,
      onProgress: async ({ done }) => {
        if (done !== 2) return;
        await graph.write({
          name: 'tests/steal',
          text: "MATCH (l:Lease {name: 'writer'}) SET l.holder = 'elsewhere:1:x', l.expiresAt = timestamp() - 1",
        });
      },
    });
    await expect(stolen).rejects.toThrow('taken over');
    const [row] = await ask('MATCH (r:Importing) RETURN r.documentsAdded, r.passagesAdded, r.entitiesAdded');
    expect(row).toEqual([1, 1, null]);
    expect(await importDataset(graph, datasetOf(BASE))).toMatchObject({ revision: 1, resumed: true });
  });
});
