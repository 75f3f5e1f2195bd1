import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.js';
import { apiOn, apiSchema, type Api } from '../support/api.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

const TIERS = ['LAW', 'PLAN', 'STANDARD'];
const DATES = [undefined, '2016', '2016-11', '2016-11-07', '2017-01-01', '2016', undefined];
/** Instruments that share tiers and days, and lack some. */
const INSTRUMENTS = Array.from({ length: 37 }, (_, index) =>
  named(`test-${String((index * 7) % 37).padStart(2, '0')}`, `Test act ${index}`, {
    tier: TIERS[index % 3],
    adoptedOn: DATES[index % 7],
    effectiveOn: index % 2 === 0 ? '2018' : undefined,
  }),
);
/** A body that issued all of them. */
const ISSUED_BY = { type: 'ISSUED_BY', to: 'npc' };

interface Edge {
  cursor: string;
  node: Record<string, string | number | null>;
}
interface Connection {
  edges: Edge[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

let api: Api;
let graph: Graph;
beforeAll(async () => {
  const copy = await richCopy();
  for (const record of INSTRUMENTS) {
    copy.add('instruments.jsonl', record);
    copy.relate(record.id, ISSUED_BY);
  }
  graph = await graphOf(copy);
  api = apiOn(graph);
});

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Reads a list of instruments page by page; `between` is done after each page. */
async function readAll(
  { orderBy, filter, size, backward }: { orderBy?: unknown; filter?: unknown; size: number; backward: boolean },
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const source = backward
    ? `query ($orderBy: [InstrumentOrder!], $filter: InstrumentFilter, $size: Int, $at: String) {
         list: instruments(orderBy: $orderBy, filter: $filter, last: $size, before: $at) { edges { node { id } } ${PAGE_INFO} }
       }`
    : `query ($orderBy: [InstrumentOrder!], $filter: InstrumentFilter, $size: Int, $at: String) {
         list: instruments(orderBy: $orderBy, filter: $filter, first: $size, after: $at) { edges { node { id } } ${PAGE_INFO} }
       }`;
  const found: string[] = [];
  let at: string | null = null;
  for (;;) {
    const answer: { list: Connection } = await api.ask(source, {
      orderBy,
      filter,
      size,
      at,
    });
    const page = answer.list;
    const ids = page.edges.map(({ node }) => String(node.id));
    if (backward) found.unshift(...ids);
    else found.push(...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    expect(backward ? hasNextPage : hasPreviousPage).toBe(at !== null);
    if (!(backward ? hasPreviousPage : hasNextPage)) return found;
    expect(ids).toHaveLength(size);
    at = backward ? startCursor : endCursor;
    await between();
  }
}

/** The whole list in one page. */
async function whole(orderBy: unknown, filter?: unknown): Promise<string[]> {
  const { instruments } = await api.ask<{ instruments: Connection }>(
    `query ($orderBy: [InstrumentOrder!], $filter: InstrumentFilter) {
      instruments(orderBy: $orderBy, filter: $filter, first: 100) { nodes { id } totalCount }
    }`,
    { orderBy, filter },
  );
  expect(instruments.totalCount).toBe(instruments.nodes.length);
  return instruments.nodes.map(({ id }) => id);
}

const order = fc.array(
  fc.record({
    field: fc.constantFrom('ID', 'NAME', 'TIER', 'ADOPTED_ON', 'EFFECTIVE_ON', 'REPEALED_ON'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  { maxLength: 3 },
);

const filter = fc.constantFrom<unknown>(
  undefined,
  { tier: { eq: 'LAW' } },
  { tier: { in: ['LAW', 'PLAN'] } },
  { AND: [{ tier: { eq: 'PLAN' } }], status: { eq: 'IN_FORCE' } },
  { effectiveOn: { isUnknown: true } },
);

/** The ids of the instruments with a value of the property, as the graph knows them, or without one. */
async function idsOf(property: string, filtered: string, known: boolean): Promise<string[]> {
  const text = `MATCH (n:LegalInstrument) WHERE ${filtered} AND n.${property} IS ${known ? 'NOT ' : ''}NULL RETURN n.id`;
  return (await graph.read({ name: 'tests/ids', text })).map(([id]) => id as string);
}

describe('pages of a list', () => {
  it('give every item once and in order, forwards and backwards, in every order and size', async () => {
    const size = fc.integer({ min: 1, max: 50 });
    await fc.assert(
      fc.asyncProperty(fc.record({ orderBy: order, filter, size, backward: fc.boolean() }), async (asked) => {
        expect(await readAll(asked)).toEqual(await whole(asked.orderBy, asked.filter));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['ASC', 'DESC'])(
    'leave nothing out of a tier in date order, %s, and put the unknown last',
    async (direction) => {
      for (const field of ['ADOPTED_ON', 'EFFECTIVE_ON']) {
        const property = field === 'ADOPTED_ON' ? 'adoptedOn' : 'effectiveOn';
        const found = await whole([{ field, direction }], { tier: { eq: 'PLAN' } });
        const [known, unknown] = [
          await idsOf(property, "n.tier = 'PLAN'", true),
          await idsOf(property, "n.tier = 'PLAN'", false),
        ];
        expect(unknown.length).toBeGreaterThan(0);
        expect(found.slice(0, known.length).toSorted()).toEqual(known.toSorted());
        expect(found.slice(known.length).toSorted()).toEqual(unknown.toSorted());
      }
    },
  );

  describe('while others are inserted', () => {
    const clean = (): Promise<unknown> =>
      graph.write({ name: 'tests/clean', text: "MATCH (n:Entity) WHERE n.id STARTS WITH 'inserted-' DETACH DELETE n" });
    beforeEach(clean);
    afterAll(clean);

    it('neither repeat nor skip what was there', async () => {
      const before = new Set(await whole([]));
      let count = 0;
      const insert = async (): Promise<void> => {
        await graph.write({
          name: 'tests/insert',
          text: `UNWIND $rows AS row
                 CREATE (:Entity:LegalInstrument { id: row.id, kind: 'INSTRUMENT', tier: 'LAW', adoptedOn: row.on, name: row.id, names: [row.id] })`,
          parameters: {
            rows: ['0', 'test-10x', 'zz'].map((place) => ({
              id: `inserted-${place}-${count++}`,
              on: DATES[count % DATES.length] ?? null,
            })),
          },
        });
      };
      const question = fc.record({ orderBy: order, size: fc.integer({ min: 3, max: 20 }), backward: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          await clean();
          const expected = await whole(asked.orderBy);
          const found = await readAll(asked, insert);
          expect(found.filter((id) => before.has(id))).toEqual(expected);
          expect(new Set(found).size).toBe(found.length);
        }),
        { numRuns: 15 },
      );
    });

    it('go on behind an item that is gone', async () => {
      await graph.write({
        name: 'tests/insert',
        text: "CREATE (:Entity:LegalInstrument { id: 'inserted-a', kind: 'INSTRUMENT', tier: 'LAW', name: 'x', names: ['x'] })",
      });
      const ids = (await whole([])).filter((id) => !id.startsWith('inserted'));
      const source =
        'query ($at: String) { instruments(first: 1, after: $at) { nodes { id } pageInfo { endCursor } } }';
      const at = Buffer.from(JSON.stringify(['id', 'inserted-a'])).toString('base64url');
      await clean();
      const { instruments } = await api.ask<{ instruments: Connection }>(source, { at });
      expect(instruments.nodes[0]?.id).toBe(ids.find((id) => id > 'inserted-a'));
    });
  });

  it('of entities and relationships give each exactly once', async () => {
    for (const list of ['entities', 'relationships']) {
      const found: string[] = [];
      for (let at: string | null = null; ;) {
        const answer: { list: Connection } = await api.ask(
          `query ($at: String) { list: ${list}(first: 17, after: $at) { nodes { id } totalCount ${PAGE_INFO} } }`,
          { at },
        );
        found.push(...answer.list.nodes.map(({ id }) => id));
        at = answer.list.pageInfo.endCursor;
        if (!answer.list.pageInfo.hasNextPage) {
          expect(answer.list.totalCount).toBe(found.length);
          break;
        }
      }
      const pattern = list === 'entities' ? '(x:Entity)' : '(:Entity)-[x]->(:Entity)';
      const rows = await graph.read({ name: 'tests/all', text: `MATCH ${pattern} RETURN x.id ORDER BY x.id` });
      expect(found.toSorted()).toEqual(rows.map(([id]) => id as string).toSorted());
    }
  });

  it('of a relation field go on within it, in both directions', async () => {
    const source = (args: string): string =>
      `query ($at: String) { body(id: "npc") { issued(${args}) { nodes { id } totalCount ${PAGE_INFO} } } }`;
    const forwards: string[] = [];
    const backwards: string[] = [];
    for (let at: string | null = null, more = true; more;) {
      const { body }: { body: { issued: Connection } } = await api.ask(source('first: 10, after: $at'), { at });
      forwards.push(...body.issued.nodes.map(({ id }) => id));
      ({ endCursor: at, hasNextPage: more } = body.issued.pageInfo);
    }
    for (let at: string | null = null, more = true; more;) {
      const { body }: { body: { issued: Connection } } = await api.ask(source('last: 10, before: $at'), { at });
      backwards.unshift(...body.issued.nodes.map(({ id }) => id));
      ({ startCursor: at, hasPreviousPage: more } = body.issued.pageInfo);
    }
    expect(forwards).toEqual(INSTRUMENTS.map(({ id }) => id).toSorted());
    expect(backwards).toEqual(forwards);
  });

  it('of nothing say that there is more, and are no error', async () => {
    const source = `{ forwards: instruments(first: 0) { edges { cursor } totalCount ${PAGE_INFO} } backwards: instruments(last: 0) { nodes { id } ${PAGE_INFO} } }`;
    const nothing = { startCursor: null, endCursor: null };
    expect(await api.ask(source)).toEqual({
      forwards: { edges: [], totalCount: 46, pageInfo: { ...nothing, hasNextPage: true, hasPreviousPage: false } },
      backwards: { nodes: [], pageInfo: { ...nothing, hasNextPage: false, hasPreviousPage: true } },
    });
  });

  it('hold 20 where nothing is said', async () => {
    const { instruments } = await api.ask<{ instruments: Connection }>('{ instruments { nodes { id } } }');
    expect(instruments.nodes).toHaveLength(20);
  });
});

describe('an order', () => {
  const orders = Object.values(apiSchema().getQueryType()!.getFields()).flatMap(({ name, args }) => {
    const type = getNamedType(args.find((arg) => arg.name === 'orderBy')?.type);
    const by = isInputObjectType(type) ? getNamedType(type.getFields().field?.type) : undefined;
    return isEnumType(by) ? by.getValues().map((value): [string, string] => [name, value.name]) : [];
  });

  it.each(orders)(
    'of %s by %s puts what is unknown last, and ties in the order of their ids, in its direction',
    async (list, field) => {
      const key = field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      const source = (direction: string): string =>
        `{ list: ${list}(first: 100, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id key: ${key} } } } }`;
      const ascending = await api.ask<{ list: Connection }>(source('ASC'));
      const descending = await api.ask<{ list: Connection }>(source('DESC'));
      const edges = ascending.list.edges.map(({ node }) => node);
      expect(edges.length).toBeGreaterThan(0);
      expect(edges).toEqual(edges.toSorted((a, b) => compare(a.key!, b.key!, 1) || compare(a.id!, b.id!, 1)));
      expect(descending.list.edges.map(({ node }) => node)).toEqual(
        edges.toSorted((a, b) => compare(a.key!, b.key!, -1) || compare(a.id!, b.id!, -1)),
      );
    },
  );

  function compare(a: string | number | null, b: string | number | null, direction: 1 | -1): number {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -direction : direction;
  }
});

describe('a wrong page', () => {
  const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const after = (text: string): string => `first: 2, after: ${JSON.stringify(text)}`;

  it.each<[args: string, message: string]>([
    ['first: 101', 'Argument "first" is 101: a page holds from 0 to 100; use the cursor for more.'],
    ['first: -1', 'Argument "first" is -1: a page holds from 0 to 100; use the cursor for more.'],
    ['last: 101', 'Argument "last" is 101: a page holds from 0 to 100; use the cursor for more.'],
    ['first: 2, last: 2', 'Argument "last" is 2: give first or last, not both.'],
    ['first: 2, before: "x"', 'Argument "before" is "x": before goes with last.'],
    ['last: 2, after: "x"', 'Argument "after" is "x": last goes with before.'],
    ['after: "x", before: "y"', 'Argument "before" is "y": give after or before, not both.'],
    [after(''), 'Argument "after" is "": expected a cursor that this API gave.'],
    [after('nonsense'), 'Argument "after" is "nonsense": expected a cursor that this API gave.'],
    [after('x'.repeat(300)), `Argument "after" is "${'x'.repeat(60)}…": expected a cursor that this API gave.`],
    [after(cursor()), 'Argument "after" is "W10": expected a cursor that this API gave.'],
    [after(cursor('id', 'a', 'b')), 'expected a cursor that this API gave.'],
    [after(cursor('id', { a: 1 })), 'expected a cursor that this API gave.'],
    [after(cursor('id', 7)), 'expected a cursor that this API gave.'],
    [after(cursor('id', null)), 'expected a cursor that this API gave.'],
    [after(cursor('adoptedOn,id', '2016', 'a')), 'expected a cursor that this API gave.'],
    [after(cursor('name', 'a')), 'the cursor is from a list in another order.'],
    [`orderBy: [{ field: NAME }], ${after(cursor('id', 'a'))}`, 'expected a cursor that this API gave.'],
    [
      `orderBy: [{ field: NAME, direction: DESC }], ${after(cursor('name,id', 'a', 'b'))}`,
      'the cursor is from a list in another order.',
    ],
  ])('of instruments(%s) is refused', async (args, message) => {
    const argument = /Argument "(\w+)"/.exec(message)?.[1] ?? 'after';
    expect(await api.askForErrors(`{ instruments(${args}) { totalCount nodes { id } } }`)).toMatchObject([
      {
        message: expect.stringContaining(message) as unknown,
        path: ['instruments'],
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  it('of a relation field below is refused as well', async () => {
    expect(await api.askForErrors('{ bodies { nodes { issued(first: 101) { totalCount } } } }')).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'first' } },
    ]);
  });

  it('is refused after a right one of the same document', async () => {
    const source = 'query ($first: Int, $at: String) { instruments(first: $first, after: $at) { nodes { id } } }';
    await api.ask(source, { first: 3 });
    expect(await api.askForErrors(source, { first: 101 })).toHaveLength(1);
    await api.ask(source, { first: 3, at: cursor('id', 'a') });
    expect(await api.askForErrors(source, { first: 3, at: cursor('name', 'a') })).toHaveLength(1);
  });
});
