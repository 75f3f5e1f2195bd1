import { session as access } from 'neo4j-driver';
import type { BookmarkManager, Driver, Session } from 'neo4j-driver';
import { CallerError } from '../errors.js';
import type { Logger } from '../log.js';
import { isWorthRetrying, TOO_SLOW, translateError } from './translate-error.js';
import { decode, encode } from './values.js';

/** One Cypher statement; its name is shown by `SHOW TRANSACTIONS` and in Neo4j's query log, as a comment before the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** How long and how far to care about the answer. */
export interface RunOptions {
  /** Aborting it rejects the call with its reason and stops the statement in Neo4j. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call fails with TIMEOUT, whatever Neo4j and the network do. */
  readonly timeoutMs?: number;
  /** Bookmarks of transactions, of any client, that the statement must see. */
  readonly bookmarks?: readonly string[];
}

/** What a statement is run against. */
export interface Target {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarkManager: BookmarkManager | undefined;
  readonly log: Logger;
}

/** Which member of a cluster is asked, and whether a write is refused. */
export type AccessMode = 'READ' | 'WRITE';

export const DEFAULT_TIMEOUT_MS = 10_000;
/** Neo4j's own timeout is a default that a client can overrule, so the cap is here. */
const MAX_TIMEOUT_MS = 600_000;
/** Milliseconds before the first and the second retry, give or take a half, so that two that got into each other's way part. */
const RETRY_DELAYS_MS = [50, 250];

/**
 * Runs one statement in a transaction of its own and gives its rows, each an array in the order of RETURN.
 * @throws CallerError TIMEOUT, UNAVAILABLE or QUERY_TOO_COMPLEX; StatementError for our own faults; the signal's reason.
 */
export async function run(
  target: Target,
  mode: AccessMode,
  statement: Statement,
  options: RunOptions = {},
): Promise<unknown[][]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const deadline = Date.now() + Math.min(Math.max(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, 1), MAX_TIMEOUT_MS);
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(target, mode, statement, deadline, options);
    } catch (error) {
      const delay = (RETRY_DELAYS_MS[attempt] ?? Infinity) * (0.5 + Math.random());
      const again = isWorthRetrying(error, mode) && Date.now() + delay < deadline;
      if (!again) throw translateError(error, statement.name);
      target.log.info({ statement: statement.name, err: error }, 'retrying a statement');
      await until(deadline, signal, new Promise((resolve) => setTimeout(resolve, delay)));
    }
  }
}

async function runOnce(
  target: Target,
  mode: AccessMode,
  statement: Statement,
  deadline: number,
  { signal, bookmarks }: RunOptions,
): Promise<unknown[][]> {
  const config = {
    database: target.database,
    defaultAccessMode: mode === 'READ' ? access.READ : access.WRITE,
    fetchSize: -1,
    ...(target.bookmarkManager && { bookmarkManager: target.bookmarkManager }),
    ...(bookmarks && { bookmarks: [...bookmarks] }),
  };
  const session = target.driver.session(config);
  try {
    const { records } = await until(deadline, signal, send(session, statement, deadline));
    return decode(records, statement.name);
  } finally {
    // Closing a session whose statement still runs resets its connection, which stops the statement in Neo4j. It is
    // not waited for: on a silent network it ends only when the connection is given up.
    session.close().catch((error: unknown) => {
      target.log.debug({ statement: statement.name, err: error }, 'closing a session failed');
    });
  }
}

/** Sends the statement; synchronously without a stack trace, which the driver takes a query and costs up to a tenth of it. */
function send(session: Session, statement: Statement, deadline: number) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // 0 would mean no limit at all
    const timeout = Math.max(deadline - Date.now(), 1);
    return session.run(`/* ${statement.name} */ ${statement.text}`, encode(statement.parameters ?? {}), { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The work's outcome, or a rejection at the deadline or on abort, whichever comes first. */
function until<T>(deadline: number, signal: AbortSignal | undefined, work: PromiseLike<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      outcome();
    };
    const fail = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    const onAbort = (): void => {
      fail(signal?.reason as Error);
    };
    const onTimeout = (): void => {
      fail(new CallerError('TIMEOUT', TOO_SLOW));
    };
    const timer = setTimeout(onTimeout, Math.max(deadline - Date.now(), 0));
    signal?.addEventListener('abort', onAbort, { once: true });
    work.then(
      (value) => {
        settle(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        fail(error as Error);
      },
    );
  });
}
