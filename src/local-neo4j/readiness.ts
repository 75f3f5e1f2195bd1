import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { OperatorError } from '../errors.js';
import { hasEnded } from './guarded-process.js';
import type { Layout } from './layout.js';
import { passwordLost } from './password.js';
import { lastWords } from './start-fault.js';

/** A start takes 7 s; one that recovers a large store may take minutes. */
const GIVE_UP_AFTER_MS = 300_000;
const STILL_STARTING_EVERY_MS = 10_000;
const LOOK_EVERY_MS = 25;

/**
 * Waits until a starting Neo4j says that it has started.
 * @returns false where it ended instead.
 * @throws OperatorError where it does neither for minutes; the signal's reason when that aborts.
 */
export async function waitUntilStarted(
  child: ChildProcess,
  layout: Layout,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const began = Date.now();
  let nextReport = began + STILL_STARTING_EVERY_MS;
  for (;;) {
    signal?.throwIfAborted();
    const ended = hasEnded(child);
    if (/ INFO {2}Started\.$/m.test(await readFile(layout.logFile, 'utf8'))) return true;
    if (ended) return false;
    if (Date.now() - began > GIVE_UP_AFTER_MS) throw notAnswering(layout);
    if (Date.now() > nextReport) {
      report('Neo4j is still starting …');
      nextReport += STILL_STARTING_EVERY_MS;
    }
    await delay(LOOK_EVERY_MS);
  }
}

/**
 * Checks over HTTP that the database answers, and to this password: Neo4j also says that it has started when its
 * default database could not be opened.
 * @throws OperatorError where it does not.
 */
export async function checkDatabase(httpPort: number, password: string, layout: Layout): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statement: 'RETURN 1' }),
    signal: AbortSignal.timeout(60_000),
  });
  if (response.ok) return;
  if (response.status === 401) throw passwordLost(`Neo4j refuses the one in ${layout.passwordFile}`, layout.home);
  const log = await readFile(layout.logFile, 'utf8');
  throw new OperatorError('Neo4j started, but its database does not answer.', [
    ...lastWords(`${log}\n${await response.text()}`).map((line) => `It said: ${line}`),
    `Its logs: ${layout.logDir}`,
    `If its store is damaged, delete ${layout.home}: the next start makes it anew and loads the data again.`,
  ]);
}

function notAnswering(layout: Layout): OperatorError {
  return new OperatorError(`Neo4j did not start within ${GIVE_UP_AFTER_MS / 60_000} minutes.`, [
    `Its log: ${layout.logFile}`,
  ]);
}
