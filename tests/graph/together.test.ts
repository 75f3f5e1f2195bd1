import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { readTogether } from '../../src/graph/together.js';
import { askedTogether } from '../support/read-recorder.js';

/**
 * A graph that takes so long for each statement, in milliseconds of the tests' clock, and puts down how many questions it had; the first
 * ones may fail.
 */
function taking(ms: (sent: number) => number, failing = 0) {
  let sent = 0;
  const sizes: number[] = [];
  const read = async (statement: Statement): Promise<unknown[][]> => {
    const questions = askedTogether(statement) ?? [];
    sizes.push(questions.length);
    sent += 1;
    const fails = sent <= failing;
    await new Promise((resolve) => setTimeout(resolve, ms(sent)));
    if (fails) throw new Error('a fault of the tests');
    return questions.map((_, index) => [[index, 'answer'], 'witness']);
  };
  return { graph: { read } as unknown as Graph, sizes };
}

const STATEMENT = { name: 'a test', text: '$value' };

describe('questions that are asked together', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Asks so many questions at once, and gives their answers when they are sent, or wait to be. */
  async function ask(graph: Graph, count: number): Promise<{ answers: Promise<unknown> }> {
    const answers = Promise.all(Array.from({ length: count }, () => readTogether(graph, STATEMENT, "'w'")));
    await vi.advanceTimersByTimeAsync(0);
    return { answers };
  }

  it('leave when one that is under way has ended', async () => {
    const { graph, sizes } = taking(() => 10);
    const { answers } = await ask(graph, 5);
    expect(sizes).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(10);
    expect(sizes).toEqual([1, 1, 3]);
    await vi.advanceTimersByTimeAsync(10);
    await answers;
  });

  it('leave at once when they are eight', async () => {
    const { graph, sizes } = taking(() => 10);
    const { answers } = await ask(graph, 10);
    expect(sizes.toSorted()).toEqual([1, 1, 8]);
    await vi.advanceTimersByTimeAsync(10);
    await answers;
  });

  it('wait for a quarter of what a statement has taken of late, while one is under way', async () => {
    const { graph, sizes } = taking(() => 40);
    const { answers: first } = await ask(graph, 1);
    await vi.advanceTimersByTimeAsync(40);
    await first;
    sizes.length = 0;
    // 20 ms are expected
    const { answers } = await ask(graph, 4);
    expect(sizes).toEqual([1]);
    await vi.advanceTimersByTimeAsync(4);
    expect(sizes).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sizes).toEqual([1, 3]);
    await vi.advanceTimersByTimeAsync(40);
    await answers;
  });

  it('wait for 20 ms at most, however long the others take', async () => {
    const { graph, sizes } = taking((sent) => (sent <= 2 ? 5_000 : 1));
    const { answers } = await ask(graph, 4);
    await vi.advanceTimersByTimeAsync(19);
    expect(sizes).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sizes).toEqual([1, 1, 2]);
    await vi.advanceTimersByTimeAsync(5_000);
    await answers;
  });

  it('are as few as are answered in a fifth of a second', async () => {
    const { graph, sizes } = taking(() => 120);
    for (let time = 0; time < 2; time++) {
      const { answers } = await ask(graph, 1);
      await vi.advanceTimersByTimeAsync(120);
      await answers;
    }
    sizes.length = 0;
    // 60, then 90 ms are expected: two at a time
    const { answers } = await ask(graph, 8);
    await vi.advanceTimersByTimeAsync(20);
    expect(sizes.toSorted()).toEqual([1, 1, 2, 2, 2]);
    await vi.advanceTimersByTimeAsync(500);
    await answers;
  });

  it.each([
    ['takes longer than that', false],
    ['fails after a longer time than that', true],
  ])('go alone where each %s', async (_, fails) => {
    const { graph, sizes } = taking(() => 1_000, fails ? 1 : 0);
    const { answers: first } = await ask(graph, 1);
    const outcome = first.catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await outcome) === 'failed').toBe(fails);
    sizes.length = 0;
    const { answers } = await ask(graph, 5);
    expect(sizes).toEqual([1, 1, 1, 1, 1]);
    await vi.advanceTimersByTimeAsync(1_000);
    await answers;
  });
});
