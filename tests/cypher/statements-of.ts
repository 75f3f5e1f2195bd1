import { expect } from 'vitest';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { apiOn } from '../support/api.js';
import { askedTogether, asksForMark } from '../support/read-recorder.js';

/** The statements of one question, which is answered with nothing. */
export async function statementsOf(source: string): Promise<Statement[]> {
  const mark = [false, 0];
  const empty: Graph['read'] = (statement) => {
    if (asksForMark(statement)) return Promise.resolve([[mark]]);
    return Promise.resolve(askedTogether(statement)?.map((_, index) => [[index, []], mark]) ?? []);
  };
  const api = apiOn({ read: empty } as Graph);
  // A connection cannot be made of nothing, but then its statement has been asked for.
  await api.ask(source).catch(() => undefined);
  expect(api.statements.length).toBeGreaterThan(0);
  return [...new Map(api.statements.map((statement) => [statement.text, statement])).values()];
}
