import { describe, expect, it } from 'vitest';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { readTogether, type Answer } from '../../src/graph/together.js';
import { askedTogether } from '../support/read-recorder.js';
import { testGraph } from '../support/test-graph.js';

const WITNESS = "'seen'";

/** The graph, which puts down how many questions each statement had. */
function counting(): Graph & { readonly sizes: number[] } {
  const graph = testGraph();
  const sizes: number[] = [];
  const read: Graph['read'] = (statement: Statement, options) => {
    sizes.push(askedTogether(statement)?.length ?? 0);
    return graph.read(statement, options);
  };
  return { ...graph, read, sizes };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('questions of one form that are asked at the same time', () => {
  const double = { name: 'tests/double', text: '$number * 2' };
  const ask = (graph: Graph, number: number, signal?: AbortSignal): Promise<Answer> =>
    readTogether(graph, { ...double, parameters: { number } }, WITNESS, signal && { signal });

  it('are answered in few statements, each with its own answer', async () => {
    const counted = counting();
    const answers = await Promise.all(numbers(100).map((number) => ask(counted, number)));
    expect(answers).toEqual(numbers(100).map((number) => ({ value: 2 * number, witness: 'seen' })));
    expect(counted.sizes.reduce((sum, size) => sum + size)).toBe(100);
    expect(counted.sizes.length).toBeLessThan(30);
    expect(Math.max(...counted.sizes)).toBe(8);
  });

  it('go alone where there is no other', async () => {
    const counted = counting();
    for (const number of numbers(3)) expect(await ask(counted, number)).toEqual({ value: 2 * number, witness: 'seen' });
    expect(counted.sizes).toEqual([1, 1, 1]);
  });

  it('fail alone', async () => {
    const divide = { name: 'tests/divide', text: '12 / $by' };
    const asked = [1, 2, 3, 0, 4, 6, 0, 12].map((by) =>
      readTogether(testGraph(), { ...divide, parameters: { by } }, WITNESS),
    );
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value.value : 'failed'))).toEqual([
      12,
      6,
      4,
      'failed',
      3,
      2,
      'failed',
      1,
    ]);
  });

  it('are given up alone', async () => {
    const leaves = new AbortController();
    const asked = numbers(20).map((number) => ask(testGraph(), number, number === 7 ? leaves.signal : undefined));
    leaves.abort(new Error('the caller left'));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: new Error('the caller left') },
    ]);
    expect(outcomes[7]?.status).toBe('rejected');
  });

  it('go together only with those of the same limits', async () => {
    const few = { name: 'tests/few', text: 'COLLECT { UNWIND range($from, 100) AS x RETURN x LIMIT $most }' };
    const asked = numbers(30).map((from) => ({ from, most: from % 3 }));
    const answers = await Promise.all(
      asked.map((parameters) => readTogether(testGraph(), { ...few, parameters }, WITNESS).then(({ value }) => value)),
    );
    expect(answers).toEqual(asked.map(({ from, most }) => [from, from + 1].slice(0, most)));
  });
});
