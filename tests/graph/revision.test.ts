import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.js';
import { readOneRevision, type RevisionMark } from '../../src/graph/revision.js';

/** A graph that sees these marks before and after its answer. */
const seeing = (before: RevisionMark, after: RevisionMark): Graph =>
  ({ read: () => Promise.resolve([[before, 'answer', after]]) }) as unknown as Graph;
const STATEMENT = { name: 'a test', text: '1' };

describe('a reading', () => {
  it('is given with the mark of its revision', async () => {
    const mark: RevisionMark = [false, 3];
    expect(await readOneRevision(seeing(mark, mark), STATEMENT)).toEqual({ value: 'answer', mark });
  });

  it.each<[string, RevisionMark, RevisionMark, RevisionMark | undefined]>([
    ['during an import', [true, 3], [false, 3], undefined],
    ['when one was begun meanwhile', [false, 3], [true, 3], undefined],
    ['when one came and went meanwhile', [false, 3], [false, 4], undefined],
    ['when one came since the reading that it goes with', [false, 4], [false, 4], [false, 3]],
  ])('is refused %s', async (_, before, after, sameAs) => {
    await expect(readOneRevision(seeing(before, after), STATEMENT, {}, sameAs)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
