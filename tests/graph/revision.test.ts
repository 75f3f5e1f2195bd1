import { describe, expect, it } from 'vitest';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { readOneRevision, type RevisionMark } from '../../src/graph/revision.js';
import { askedTogether, asksForMark } from '../support/read-recorder.js';

/** A graph that bears these marks one after the other, each read once. */
function bearing(...marks: RevisionMark[]): Graph & { readonly statements: Statement[] } {
  const statements: Statement[] = [];
  const read = (statement: Statement): Promise<unknown[][]> => {
    statements.push(statement);
    const mark = marks.shift();
    return Promise.resolve([askedTogether(statement) ? [[0, 'answer'], mark] : [mark]]);
  };
  return { read, statements } as unknown as Graph & { readonly statements: Statement[] };
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

  it('asks for the mark by itself only where none was read before', async () => {
    const graph = bearing([false, 3], [false, 3], [false, 3]);
    await readOneRevision(graph, STATEMENT);
    expect(await readOneRevision(graph, STATEMENT)).toEqual({ value: 'answer', mark: [false, 3] });
    expect(graph.statements.map(asksForMark)).toEqual([true, false, false]);
  });

  it('is made anew where an import came since the reading before', async () => {
    const graph = bearing([false, 3], [false, 3], [false, 4], [false, 4]);
    await readOneRevision(graph, STATEMENT);
    expect(await readOneRevision(graph, STATEMENT)).toEqual({ value: 'answer', mark: [false, 4] });
    expect(graph.statements.map(asksForMark)).toEqual([true, false, false, false]);
  });

  it.each<[string, RevisionMark, RevisionMark]>([
    ['goes on', [true, 4], [true, 4]],
    ['ends meanwhile', [true, 4], [false, 4]],
    ['is begun meanwhile', [false, 4], [true, 5]],
  ])('is refused where an import that came since the reading before %s', async (_, first, second) => {
    const graph = bearing([false, 3], [false, 3], first, second);
    await readOneRevision(graph, STATEMENT);
    await expect(readOneRevision(graph, STATEMENT)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
