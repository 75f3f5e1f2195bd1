import { describe, expect, it } from 'vitest';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { readOneRevision, type RevisionMark } from '../../src/graph/revision.js';

/** A graph that bears these marks one after the other, each read once. */
function bearing(...marks: RevisionMark[]): Graph & { readonly texts: string[] } {
  const texts: string[] = [];
  const read = ({ text }: Statement): Promise<unknown[][]> => {
    texts.push(text);
    const before = text.includes('AS before') ? [marks.shift()] : [];
    return Promise.resolve([[...before, 'answer', marks.shift()]]);
  };
  return { read, texts } as unknown as Graph & { readonly texts: string[] };
}
const STATEMENT = { name: 'a test', text: '1' };

describe('a reading', () => {
  it('is given with the mark of its revision', async () => {
    const mark: RevisionMark = [false, 3];
    expect(await readOneRevision(bearing(mark, mark), STATEMENT)).toEqual({ value: 'answer', mark });
  });

  it.each<[string, RevisionMark, RevisionMark]>([
    ['during an import', [true, 3], [false, 3]],
    ['when one was begun meanwhile', [false, 3], [true, 3]],
    ['when one came and went meanwhile', [false, 3], [false, 4]],
  ])('is refused %s', async (_, before, after) => {
    await expect(readOneRevision(bearing(before, after), STATEMENT)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is refused when an import came since the reading that it goes with', async () => {
    const reading = readOneRevision(bearing([false, 4]), STATEMENT, {}, [false, 3]);
    await expect(reading).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('asks for the mark only once where it is the one of the reading before', async () => {
    const graph = bearing([false, 3], [false, 3], [false, 3]);
    await readOneRevision(graph, STATEMENT);
    expect(await readOneRevision(graph, STATEMENT)).toEqual({ value: 'answer', mark: [false, 3] });
    expect(graph.texts.map((text) => text.includes('AS before'))).toEqual([true, false]);
  });

  it('is made anew where an import came since the reading before', async () => {
    const graph = bearing([false, 3], [false, 3], [false, 4], [false, 4], [false, 4]);
    await readOneRevision(graph, STATEMENT);
    expect(await readOneRevision(graph, STATEMENT)).toEqual({ value: 'answer', mark: [false, 4] });
    expect(graph.texts.map((text) => text.includes('AS before'))).toEqual([true, false, true]);
  });

  it('is refused where an import goes on since the reading before', async () => {
    const graph = bearing([false, 3], [false, 3], [true, 4], [true, 4], [true, 4]);
    await readOneRevision(graph, STATEMENT);
    await expect(readOneRevision(graph, STATEMENT)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
