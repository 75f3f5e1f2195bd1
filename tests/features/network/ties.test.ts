import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokersOf } from '../../../src/features/network/brokers.js';
import { networkOf } from '../../../src/features/network/network.js';
import { periodOf } from '../../../src/features/network/period.js';
import { sinceOf, tie, type RelatedRow, type Tie, type TogetherRow } from '../../../src/features/network/ties.js';

const joins = (via: string, party: string, since: string | null = null, kind = 'COUNTRY'): TogetherRow => [
  'PARTICIPATES_IN',
  via,
  party,
  kind,
  since,
];
const cooperates = (from: string, to: string, certainty = 'STATED', via: string[] = []): RelatedRow => [
  'COOPERATES_WITH',
  `${from}~COOPERATES_WITH~${to}~${certainty}`,
  from,
  to,
  null,
  certainty,
  via,
];
const belongs = (from: string, to: string): RelatedRow => [
  'MEMBER_OF',
  `${from}~MEMBER_OF~${to}`,
  from,
  to,
  '2001',
  'STATED',
  [],
];
const pairs = (ties: readonly Tie[] | undefined): string[] | undefined => ties?.map(({ between }) => between.join('-'));

describe('parties are tied', () => {
  it('by what both take part in, each initiative once', () => {
    const ties = tie([
      joins('forum', 'b'),
      joins('forum', 'a'),
      joins('mou', 'a'),
      joins('mou', 'b'),
      joins('mou', 'c'),
    ]);
    expect(pairs(ties)).toEqual(['a-b', 'a-c', 'b-c']);
    expect(ties?.map(({ via }) => [...via.keys()])).toEqual([['forum', 'mou'], ['mou'], ['mou']]);
  });

  it('not to themselves, should they take part twice', () => {
    expect(tie([joins('forum', 'a'), joins('forum', 'a')])).toEqual([]);
  });

  it('with others of their sort: not a country with a ministry', () => {
    const rows = [
      joins('mou', 'a'),
      joins('mou', 'ministry-a', null, 'BODY'),
      joins('mou', 'ministry-b', null, 'COURT'),
    ];
    expect(pairs(tie(rows))).toEqual(['ministry-a-ministry-b']);
  });

  it('since the later of the two came, by the earliest way that is known', () => {
    const rows = [joins('x', 'a', '2010'), joins('x', 'b', '2015-03'), joins('y', 'a', '2012'), joins('y', 'b', null)];
    const [only] = tie(rows) ?? [];
    expect(only && sinceOf(only)).toBe('2015-03');
    expect(sinceOf(tie([...rows, belongs('a', 'b')])![0]!)).toBe('2001');
  });

  it('by relationships, of which the best known is shown', () => {
    const rows = [belongs('a', 'b'), cooperates('a', 'b', 'DERIVED', ['launched-by-both']), cooperates('a', 'b')];
    const [only] = tie(rows) ?? [];
    expect(only?.best).toBe(rows[2]);
    expect([...(only?.via.keys() ?? [])]).toEqual(['launched-by-both']);
    // The derived one is the sum of what stands in via.
    expect(only?.related).toEqual([rows[0], rows[2]]);
  });

  it('only to those who are asked for', () => {
    const rows = ['a', 'b', 'c'].map((party) => joins('forum', party));
    expect(pairs(tie(rows, ['c']))).toEqual(['a-c', 'b-c']);
    expect(pairs(tie(rows, []))).toEqual([]);
  });

  it('unless there would be too many pairs', () => {
    const crowd = Array.from({ length: 320 }, (_, index) => joins('forum', String(index)));
    expect(tie(crowd)).toBeUndefined();
  });
});

/** Two triangles that one party connects. */
const BUTTERFLY = tie([
  ...['a', 'b', 'hub'].map((party) => joins('left', party)),
  ...['y', 'z', 'hub'].map((party) => joins('right', party)),
  ...['y', 'z'].map((party) => joins('right too', party)),
])!;

describe('a network', () => {
  it('has degrees, normalised betweenness and communities', () => {
    const { nodes, truncated, size, modularity } = networkOf(BUTTERFLY, 10);
    expect({ truncated, size }).toEqual({ truncated: false, size: 5 });
    expect(modularity).toBeGreaterThan(0);
    expect(nodes[0]).toMatchObject({ id: 'hub', degree: 4 });
    // Between four of the six pairs of others, and no other way is as short.
    expect(nodes[0]?.betweenness).toBeCloseTo(4 / 6);
    expect(nodes.slice(1).map(({ id, degree, betweenness }) => [id, degree, betweenness])).toEqual(
      ['a', 'b', 'y', 'z'].map((id) => [id, 2, 0]),
    );
    const communityOf = (id: string): unknown => nodes.find((node) => node.id === id)?.community;
    expect(communityOf('a')).toBe(communityOf('b'));
    expect(communityOf('y')).toBe(communityOf('z'));
    expect(communityOf('a')).not.toBe(communityOf('z'));
  });

  it('keeps those with most links, equals by id, and computes its figures of them alone', () => {
    const { nodes, links, truncated } = networkOf(BUTTERFLY, 3);
    expect(truncated).toBe(true);
    expect(nodes.map(({ id, degree, betweenness }) => [id, degree, betweenness])).toEqual([
      ['a', 2, 0],
      ['b', 2, 0],
      ['hub', 2, 0],
    ]);
    expect(links.map(({ between }) => between)).toEqual([
      ['a', 'b'],
      ['a', 'hub'],
      ['b', 'hub'],
    ]);
  });

  it('shows the strongest links first', () => {
    expect(networkOf(BUTTERFLY, 5).links[0]).toMatchObject({
      between: ['y', 'z'],
      weight: 2,
      via: ['right', 'right too'],
    });
  });

  it('shows fewer parties where their links would be more than 10,000', () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      joins('convention', `party-${String(index).padStart(3, '0')}`),
    );
    const { nodes, links, truncated, size } = networkOf(tie(crowd)!, 500);
    expect({ nodes: nodes.length, links: links.length, truncated, size }).toEqual({
      nodes: 141,
      links: (141 * 140) / 2,
      truncated: true,
      size: 141,
    });
  });

  it('may be empty', () => {
    expect(networkOf([], 10)).toEqual({ nodes: [], links: [], truncated: false, size: 0, modularity: null });
  });

  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 })), { maxLength: 60 });
  const rowsOf = (drawn: readonly [number, number][]): TogetherRow[] =>
    drawn.map(([via, party]) => joins(`i${String(via)}`, `p${String(party)}`));

  it('is the same in whatever order its rows come', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 13 }), fc.infiniteStream(fc.nat()), (drawn, limit, keys) => {
        const shuffled = drawn.map((row) => ({ row, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        const other = shuffled.map(({ row }) => row);
        expect(networkOf(tie(rowsOf(other))!, limit)).toEqual(networkOf(tie(rowsOf(drawn))!, limit));
      }),
    );
  });

  it('counts in degrees exactly the links that it shows', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 13 }), (drawn, limit) => {
        const { nodes, links, size } = networkOf(tie(rowsOf(drawn))!, limit);
        expect(nodes).toHaveLength(size);
        expect(size).toBeLessThanOrEqual(limit);
        for (const { id, degree } of nodes) {
          expect(degree).toBe(links.filter(({ between }) => between.includes(id)).length);
        }
      }),
    );
  });
});

describe('brokers', () => {
  it('connect those who share nothing else', () => {
    expect(brokersOf(BUTTERFLY, 10)).toEqual([
      {
        id: 'hub',
        pairs: 4,
        examples: [{ between: ['a', 'y'] }, { between: ['a', 'z'] }, { between: ['b', 'y'] }],
      },
    ]);
  });

  it('are those asked for, by what all share', () => {
    expect(brokersOf(BUTTERFLY, 10, ['hub', 'a'])).toMatchObject([{ id: 'hub', pairs: 4 }]);
    expect(brokersOf(BUTTERFLY, 10, ['a'])).toEqual([]);
  });

  it('are none where two others connect the same pair', () => {
    const square = ['a', 'b', 'c', 'd'].map((party, index, all) => [party, all[(index + 1) % 4]!] as const);
    const rows = square.flatMap(([one, other], index) => [
      joins(`i${String(index)}`, one),
      joins(`i${String(index)}`, other),
    ]);
    expect(brokersOf(tie(rows)!, 10)).toEqual([]);
  });

  it('agree with a count by definition', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 25 });
    fc.assert(
      fc.property(drawn, (edges) => {
        const rows = edges.filter(([a, b]) => a !== b).map(([a, b]) => cooperates(`p${String(a)}`, `p${String(b)}`));
        const ties = tie(rows)!;
        const linked = (a: string, b: string): boolean =>
          ties.some(({ between }) => between.includes(a) && between.includes(b));
        const parties = [...new Set(ties.flatMap(({ between }) => between))].sort();
        const expected = parties.map((party) => {
          const own = parties.filter((each) => each !== party && linked(each, party));
          const brokered = own.flatMap((a) => own.filter((b) => a < b && !linked(a, b)).map((b) => [a, b] as const));
          const alone = brokered.filter(
            ([a, b]) => !parties.some((c) => c !== party && linked(a, c) && linked(b, c) && c !== a && c !== b),
          );
          return [party, alone.length] as const;
        });
        const found = new Map(brokersOf(ties, 100)!.map(({ id, pairs: count }) => [id, count]));
        for (const [party, count] of expected) expect(found.get(party) ?? 0).toBe(count);
      }),
    );
  });
});

describe('a period and a day', () => {
  it.each([
    [{}, null, null],
    [{ from: '2010', to: '2012-02' }, '2010-01-01', '2012-02-29'],
    [{ asOf: '2015' }, '2015-12-31', '2015-12-31'],
    [{ from: '2010', asOf: '2015-06' }, '2015-06-30', '2015-06-30'],
    // Under way in the period, and still or already on the day.
    [{ from: '2010', to: '2012', asOf: '2015' }, '2015-12-31', '2012-12-31'],
    [{ from: '2010', to: '2012', asOf: '2005' }, '2010-01-01', '2005-12-31'],
  ])('%j is bounded by %s and %s', (asked, from, to) => {
    expect(periodOf(asked)).toEqual({ from, to });
  });

  it('that ends before it begins is refused', () => {
    expect(() => periodOf({ from: '2012', to: '2011' })).toThrow(
      'Argument "to" is "2011": expected a date that is not before from, "2012".',
    );
  });
});
