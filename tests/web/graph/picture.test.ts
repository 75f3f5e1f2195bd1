import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../src/web/dates';
import { graphCypher } from '../../../src/web/views/graph/graph-cypher';
import { graphSvg, wrapped, type DrawnNode } from '../../../src/web/views/graph/graph-svg';
import { markOf, sizeOf } from '../../../src/web/views/graph/marks';
import { placed } from '../../../src/web/views/graph/placement';
import { TIERS } from '../../../src/web/kinds';

const PALETTE = { paper: '#fff', ink: '#000', line: '#888' };
const node = (id: string, x: number): DrawnNode => ({
  id,
  kind: 'INSTRUMENT',
  tier: 'LAW',
  caption: `<${id}> & co`,
  size: 20,
  at: { x, y: 0 },
});

describe('the SVG of the canvas', () => {
  it('holds each entity at its place, and each relationship with its word and the dashes of its certainty', () => {
    const svg = graphSvg(
      [node('a', 0), node('b', 300)],
      [
        { from: 'a', to: 'b', caption: 'implements', certainty: 'INFERRED', isDirected: true },
        { from: 'a', to: 'gone', caption: 'cites', certainty: 'STATED', isDirected: true },
      ],
      PALETTE,
    );
    expect(svg).toContain('translate(300 0)');
    expect(svg).toContain('M10 0L288 0" stroke-dasharray="7 4" marker-end="url(#tip)"');
    expect(svg).toContain('>implements</text>');
    expect(svg).not.toContain('cites');
    expect(svg).toContain('&lt;a&gt; &amp; co');
  });

  it('turns no word onto its head', () => {
    const svg = graphSvg(
      [node('a', 300), node('b', 0)],
      [{ from: 'a', to: 'b', caption: 'cites', certainty: 'STATED', isDirected: true }],
      PALETTE,
    );
    expect(svg).toContain('rotate(360)');
  });

  it('is a picture even of nothing', () => {
    expect(graphSvg([], [], PALETTE)).toContain('width="80" height="80"');
  });
});

describe('captions, marks and places', () => {
  it('breaks captions into at most three rows, between words or Chinese characters', () => {
    expect(wrapped('Measures for Cybersecurity Review')).toEqual(['Measures for', 'Cybersecurity Review']);
    expect(wrapped('互联网信息服务算法推荐管理规定')).toEqual(['互联网信息服务算法推', '荐管理规定']);
    expect(wrapped('one two three four five six seven eight nine ten eleven twelve thirteen')).toHaveLength(3);
    expect(wrapped('one two three four five six seven eight nine ten eleven twelve thirteen')[2]).toMatch(/…$/);
  });

  it('draws no two tiers alike, and no two kinds', () => {
    const marks = TIERS.map((tier) => JSON.stringify(markOf('INSTRUMENT', tier)));
    expect(new Set(marks).size).toBe(TIERS.length);
  });

  it('draws larger what has more relationships', () => {
    expect(sizeOf(100)).toBeGreaterThan(sizeOf(10));
    expect(sizeOf(1_000_000)).toBe(64);
  });

  it('places the same entities at the same places, no two of them at one', () => {
    const nodes = [
      { id: 'a', near: undefined },
      { id: 'b', near: undefined },
      ...Array.from({ length: 2000 }, (_, index) => ({ id: `n${String(index)}`, near: index % 2 === 0 ? 'a' : 'b' })),
    ];
    const places = placed(nodes);
    expect(placed(nodes)).toEqual(places);
    expect(places.size).toBe(2002);
    expect(new Set([...places.values()].map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(2002);
  });

  it('places what is pinned at its pin, and what was reached from it around that', () => {
    const free = placed(
      [
        { id: 'a', near: undefined },
        { id: 'b', near: 'a' },
      ],
      70,
    );
    const pinned = placed(
      [
        { id: 'a', near: undefined, pin: { x: 500, y: -300 } },
        { id: 'b', near: 'a' },
      ],
      70,
    );
    expect(pinned.get('a')).toEqual({ x: 500, y: -300 });
    const [before, after] = [free.get('b'), pinned.get('b')];
    expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([500, -300]);
  });

  it('places those whose origin is not there as well', () => {
    expect(placed([{ id: 'a', near: 'gone' }]).has('a')).toBe(true);
  });
});

describe('the Cypher of the canvas', () => {
  it('asks for what is shown, on the day, as text that nothing ends', () => {
    const cypher = graphCypher(["a'b"], ['CITES'], '2017-06');
    expect(cypher).toContain("WITH ['a\\'b'] AS ids");
    expect(cypher).toContain("NOT type(way) IN ['CITES']");
    expect(cypher).toContain("coalesce(way.sinceFirst <= date('2017-06-30'), true)");
    expect(graphCypher(['a'], [], undefined)).not.toContain('date(');
  });

  it('takes a partial date for its last day', () => {
    expect([lastDay('2016'), lastDay('2016-02'), lastDay('2016-02-03')]).toEqual([
      '2016-12-31',
      '2016-02-29',
      '2016-02-03',
    ]);
  });
});
