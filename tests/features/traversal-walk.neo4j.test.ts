import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELATIONSHIP_TYPES } from '../../src/data/vocabulary.js';
import type { Graph } from '../../src/graph/driver.js';
import { apiOn, type Api } from '../support/api.js';
import { FIXTURE_DATASET } from '../support/dataset-copy.js';
import { graphWith } from '../support/test-graph.js';

/** Every id of these graphs begins with it, so that they can be taken away again. */
const MARK = 'zz-walk-';
const TYPES = ['IMPLEMENTS', 'AMENDS', 'REPEALS', 'CITES'] as const;
const DAYS = ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01'];

interface Span {
  readonly from: string | null;
  readonly until: string | null;
}
interface Link extends Span {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
interface SmallGraph {
  readonly nodes: readonly (Span & { readonly id: string })[];
  readonly links: readonly Link[];
}

const day = fc.option(fc.constantFrom(...DAYS), { freq: 2 });
const span = fc.record({ from: day, until: day });
const smallGraph: fc.Arbitrary<SmallGraph> = fc
  .record({
    spans: fc.array(span, { minLength: 2, maxLength: 7 }),
    ends: fc.array(fc.record({ a: fc.nat(6), b: fc.nat(6), type: fc.constantFrom(...TYPES), span }), { maxLength: 14 }),
  })
  .map(({ spans, ends }) => ({
    nodes: spans.map((each, index) => ({ ...each, id: `${MARK}${String(index)}` })),
    links: ends
      .map(({ a, b, type, span: valid }) => ({ a: a % spans.length, b: b % spans.length, type, valid }))
      .filter(({ a, b }) => a !== b)
      .map(({ a, b, type, valid }, index) => ({
        ...valid,
        id: `${MARK}${String(a)}~${type}~${MARK}${String(b)}~${String(index)}`,
        type,
        source: `${MARK}${String(a)}`,
        target: `${MARK}${String(b)}`,
      })),
  }));

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await graphWith(FIXTURE_DATASET);
  api = apiOn(graph);
});
const clear = (): Promise<unknown> =>
  graph.write({
    name: 'tests/clear-walk',
    text: `MATCH (n:Entity) WHERE n.id STARTS WITH '${MARK}' DETACH DELETE n`,
  });
afterAll(clear);

async function store({ nodes, links }: SmallGraph): Promise<void> {
  await clear();
  await graph.write({
    name: 'tests/store-walk',
    text: `UNWIND $nodes AS n CREATE (e:Entity:LegalInstrument { id: n.id, kind: 'INSTRUMENT', tier: 'LAW', name: n.id, names: [n.id],
             existsFrom: date(n.from), existsUntil: date(n.until) })`,
    parameters: { nodes },
  });
  for (const type of TYPES) {
    await graph.write({
      name: 'tests/store-walk',
      text: `UNWIND $links AS l MATCH (a:Entity { id: l.source }), (b:Entity { id: l.target })
             CREATE (a)-[:${type} { id: l.id, certainty: 'STATED', sinceFirst: date(l.from), untilLast: date(l.until) }]->(b)`,
      parameters: { links: links.filter((link) => link.type === type) },
    });
  }
}

const holds = ({ from, until }: Span, asOf: string | null): boolean =>
  asOf === null || ((from === null || from <= asOf) && (until === null || until >= asOf));

/** What of a small graph there is on a day. */
function onDay({ nodes, links }: SmallGraph, asOf: string | null): SmallGraph {
  const existing = nodes.filter((node) => holds(node, asOf));
  const ids = existing.map(({ id }) => id);
  return {
    nodes: existing,
    links: links.filter((link) => holds(link, asOf) && ids.includes(link.source) && ids.includes(link.target)),
  };
}

type Step = (link: Link, at: string) => string | undefined;
const up: Step = (link, at) => (link.source === at ? link.target : undefined);
const down: Step = (link, at) => (link.target === at ? link.source : undefined);
const either: Step = (link, at) => up(link, at) ?? down(link, at);

/** The ids within some steps of others, nearest first and then by id. */
function within(links: readonly Link[], starts: readonly string[], depth: number, step: Step): string[] {
  const seen = [...new Set(starts)].sort();
  for (let level = [...seen], i = 0; i < depth; i++) {
    const next = level.flatMap((at) => links.flatMap((link) => step(link, at) ?? []));
    level = [...new Set(next)].filter((id) => !seen.includes(id)).sort();
    seen.push(...level);
  }
  return seen;
}

/** All paths without a repeated node, shortest first, then by the ids of nodes and relationships. */
function simplePaths(links: readonly Link[], from: string, to: string, longest: number): string[] {
  const found: { nodes: string[]; ways: string[] }[] = [];
  const walk = (nodes: string[], ways: string[]): void => {
    const at = nodes.at(-1) ?? '';
    if (at === to) found.push({ nodes, ways });
    else if (ways.length < longest) {
      for (const link of links) {
        const next = either(link, at);
        if (next !== undefined && !nodes.includes(next)) walk([...nodes, next], [...ways, link.id]);
      }
    }
  };
  if (from !== to) walk([from], []);
  const key = ({ nodes, ways }: { nodes: string[]; ways: string[] }): string => [...nodes, ...ways].join('\u0001');
  return found
    .sort((a, b) => a.ways.length - b.ways.length || (key(a) < key(b) ? -1 : 1))
    .map(({ nodes, ways }) => [...nodes, ...ways].join(' '));
}

interface Found {
  readonly nodes: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly id: string }[];
}
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const QUESTION = `query ($id: ID!, $ids: [ID!]!, $other: ID!, $asOf: PartialDate, $depth: Int!, $types: [RelationshipType!]) {
  up: lineage(id: $id, direction: UP, depth: $depth, asOf: $asOf) { nodes { id } relationships { id } truncated }
  down: lineage(id: $id, direction: DOWN, depth: $depth, asOf: $asOf) { nodes { id } relationships { id } }
  around: neighborhood(ids: $ids, depth: $depth, types: $types, asOf: $asOf) { nodes { id } relationships { id } more { count } }
  paths(from: $id, to: $other, maxLength: $depth, types: $types, asOf: $asOf, first: 100) { nodes { id } relationships { id } }
  instrument(id: $id) { implementedBy(depth: $depth, asOf: $asOf, first: 100) { nodes { id } } }
}`;

describe('a traversal', () => {
  it('finds what a walk by hand finds, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallGraph,
        day,
        fc.integer({ min: 1, max: 4 }),
        fc.option(fc.subarray([...TYPES], { minLength: 1 })),
        async (whole, asOf, depth, types) => {
          await store(whole);
          const [id, other] = [`${MARK}0`, `${MARK}1`];
          const there = onDay(whole, asOf);
          const starts = (...wanted: string[]): string[] =>
            wanted.filter((each) => there.nodes.some((node) => node.id === each));
          const answer = await api.ask<{
            up: Found;
            down: Found;
            around: Found & { more: unknown[] };
            paths: Found[];
            instrument: { implementedBy: Found };
          }>(QUESTION, { id, ids: [id, other], other, asOf, depth, types });

          const between = (found: readonly string[], shown: readonly string[]): string[] =>
            there.links
              .filter((link) => shown.includes(link.type) && found.includes(link.source) && found.includes(link.target))
              .map((link) => link.id)
              .sort();
          const followed = there.links.filter(({ type }) => type === 'IMPLEMENTS' || type === 'AMENDS');
          for (const [found, step] of [
            [answer.up, up],
            [answer.down, down],
          ] as const) {
            const expected = within(followed, starts(id), depth, step);
            expect(ids(found.nodes)).toEqual(expected);
            expect(ids(found.relationships)).toEqual(
              between(expected, ['IMPLEMENTS', 'AMENDS', 'REPEALS', 'REPLACES']),
            );
          }

          const fitting = there.links.filter(({ type }) => (types ?? RELATIONSHIP_TYPES).includes(type as never));
          const around = within(fitting, starts(id, other), depth, either);
          expect(ids(answer.around.nodes)).toEqual(around);
          expect(ids(answer.around.relationships)).toEqual(between(around, types ?? TYPES));
          const leading = around.map(
            (at) =>
              fitting.filter((link) => either(link, at) !== undefined && !around.includes(either(link, at)!)).length,
          );
          expect(answer.around.more.map((each) => (each as { count: number }).count).sort()).toEqual(
            leading.filter((count) => count > 0).sort(),
          );

          const expected = starts(id, other).length === 2 ? simplePaths(fitting, id, other, depth) : [];
          expect(
            answer.paths.map(({ nodes, relationships }) => [...ids(nodes), ...ids(relationships)].join(' ')),
          ).toEqual(expected.slice(0, 100));

          // The instrument that is asked is not itself asked about.
          const implementing = onDay(
            { ...whole, nodes: whole.nodes.map((n) => (n.id === id ? { ...n, from: null, until: null } : n)) },
            asOf,
          );
          const rests = within(
            implementing.links.filter(({ type }) => type === 'IMPLEMENTS'),
            [id],
            depth,
            down,
          ).slice(1);
          const implementers = new Set(ids(answer.instrument.implementedBy.nodes));
          implementers.delete(id); // a circle leads back to it
          expect([...implementers].sort()).toEqual(rests.sort());
        },
      ),
      { numRuns: 30 },
    );
  });
});
