import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Answers } from '../../../src/server/answering/answers.js';
import { KnownOperation } from '../../../src/server/answering/known-operation.js';
import { operationRequest, type OperationRequest } from '../../../src/server/answering/operation-request.js';
import { ResultCache } from '../../../src/server/answering/result-cache.js';
import { formatError } from '../../../src/server/format-error.js';

const schema = buildSchema('type Query { version: Int } type Mutation { write: Int }');
const READ = request('{ version }');
const WRITE = request('mutation { write }');
const FACTS = { id: 'a test', bookmarks: [], signal: new AbortController().signal, deadline: Infinity };

function request(source: string): OperationRequest {
  const document = parse(source);
  return operationRequest(new KnownOperation(schema, document, getOperationAST(document)!, undefined, source), {})!;
}

/** Answers about a version that each write raises; when each step happens is the scheduler's choice. */
function answersAbout(scheduler: fc.Scheduler) {
  let version = 0;
  let now = 0;
  const step = () => scheduler.schedule(Promise.resolve());
  return new Answers({
    execute: async ({ known }) => {
      await step();
      const seen = known === WRITE.known ? ++version : version;
      await step();
      return { data: { version: seen } };
    },
    createContext: () => Promise.resolve({}),
    cache: new ResultCache({ maxBytes: 10_000, maxAgeMs: 1e9, now: () => ++now }),
    report: formatError,
    count: () => undefined,
  });
}

test('whoever asks after a write was answered sees it, in whichever order everything else happens', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 14 }),
      async (scheduler, acts) => {
        const answers = answersAbout(scheduler);
        const ask = async (asked: OperationRequest): Promise<number> => {
          const text = answers.kept(asked, []) ?? (await answers.answer(asked, FACTS));
          return (JSON.parse(text) as { data: { version: number } }).data.version;
        };
        let answered = 0;
        const done = acts.map(async (writes) => {
          await scheduler.schedule(Promise.resolve());
          const floor = answered;
          const seen = await ask(writes ? WRITE : READ);
          expect(seen).toBeGreaterThanOrEqual(floor);
          if (writes) answered = Math.max(answered, seen);
        });
        await scheduler.waitFor(Promise.all(done));
      },
    ),
    { numRuns: 300 },
  );
});
