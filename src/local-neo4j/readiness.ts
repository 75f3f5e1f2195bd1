import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { OperatorError } from '../errors.js';
import { hasEnded } from './guarded-process.js';
import { runStatements } from './http-api.js';
import type { Layout } from './layout.js';
import { passwordLost } from './password.js';

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
 * Checks over HTTP that the database answers, and to this password: Neo4j says that it has started even where its
 * database could not be opened. An empty transaction does it; a first `RETURN 1` would load all of Cypher, for 1 s.
 * @throws OperatorError where it does not answer.
 */
export async function checkDatabase(url: string, password: string, layout: Layout): Promise<void> {
  const errors = await runStatements(url, password, []);
  if (errors.length === 0) return;
  if (errors.some(({ code }) => code === 'Neo.ClientError.Security.Unauthorized')) {
    throw passwordLost(`Neo4j refuses the one in ${layout.passwordFile}`, layout.home);
  }
  throw new OperatorError('Neo4j started, but its database does not answer.', [
    ...errors.map(({ message }) => `It said: ${message}`),
    `Its logs: ${layout.logDir}`,
    `If its store is damaged, delete ${layout.home}: the next start makes it anew and loads the data again.`,
  ]);
}

function notAnswering(layout: Layout): OperatorError {
  return new OperatorError(`Neo4j did not start within ${GIVE_UP_AFTER_MS / 60_000} minutes.`, [
    `Its log: ${layout.logFile}`,
  ]);
}
