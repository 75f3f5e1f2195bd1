import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../src/graph/driver.js';
import { apiOn, type Api } from './support/api.js';
import { askedTogether } from './support/read-recorder.js';
import { curatedGraph } from './support/test-graph.js';

/**
 * The questions that people ask first, in tests/operations, each with its answer on the curated graph. Where the data
 * changed, write the answers anew, and read what differs before it is committed:
 *
 *     npx vitest run --project web tests/operations.curated.test.ts -u
 */
const FOLDER = fileURLToPath(new URL('operations/', import.meta.url));
const DATA = fileURLToPath(new URL('../data', import.meta.url));
const named = (extension: string) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));
const operations = named('.graphql');

describe('the operations', () => {
  let api: Api;
  beforeAll(() => {
    api = apiOn(curatedGraph());
  });

  it('are at least forty, each with a name of its question', () => {
    expect(operations.length).toBeGreaterThanOrEqual(40);
    expect(operations.filter((name) => !/^[a-z0-9-]{1,99}$/.test(name))).toEqual([]);
  });

  it('are there for every answer', () => {
    expect(named('.json').filter((name) => !operations.includes(name))).toEqual([]);
  });

  it.each(operations)('%s', async (name) => {
    const source = readFileSync(`${FOLDER}${name}.graphql`, 'utf8');
    expect(source, 'one line with the question and one that explains the answer').toMatch(/^# .+\?\n# .+\.\n[^#]/);

    const answer = await api.ask(source);
    expect(Object.values(answer), 'something that was asked for is not there').not.toContain(null);
    expect(isEmpty(answer), 'the answer is empty').toBe(false);

    const pinned = `${FOLDER}${name}.json`;
    // Vitest writes a missing file where CI is not set; only -u may.
    const mayWrite = expect.getState().snapshotState.snapshotUpdateState === 'all';
    expect(mayWrite || existsSync(pinned), `${name}.json is missing: write it with -u`).toBe(true);
    await expect(await asJson(answer)).toMatchFileSnapshot(pinned);
  });

  it.each(operations)('%s has the same answer where others are asked together with it', async (name) => {
    await api.ask(readFileSync(`${FOLDER}${name}.graphql`, 'utf8'));
    for (const statement of api.statements) {
      const [question] = askedTogether(statement) ?? [];
      if (!question) continue;
      const [alone] = await answersTo(statement, [question]);
      const [first, , last] = await answersTo(statement, [question, ofNothing(question), question]);
      expect(first).toEqual(alone);
      expect(last).toEqual(alone);
    }
  });
});

/** What a statement answers to these questions. */
async function answersTo(statement: Statement, questions: readonly object[]): Promise<unknown[]> {
  const parameters = { ...statement.parameters, questions: questions.map((each, index) => ({ ...each, index })) };
  const rows = (await curatedGraph().read({ ...statement, parameters })) as [answer: unknown[], witness: unknown][];
  return questions.map((_, place) => rows.find(([[index]]) => index === place)?.[0].slice(1));
}

/** The question with every text in it, but for dates, replaced by one that nothing bears. */
function ofNothing(question: object): object {
  return JSON.parse(JSON.stringify(question), (_, value: unknown) =>
    typeof value === 'string' && !/^\d/.test(value) ? 'none' : value,
  ) as object;
}

/** Whether nothing is in it: lists without items, counts of nothing. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === 0 || value === false;
}

/** As prettier would have it, so that a record is a line. */
async function asJson(answer: unknown): Promise<string> {
  return format(JSON.stringify(answer), { ...(await resolveConfig(DATA)), parser: 'json' });
}
