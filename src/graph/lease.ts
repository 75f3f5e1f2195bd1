import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../errors.js';
import { cypherFile } from './cypher-files.js';
import type { Graph } from './driver.js';

/** The right to be the only one who writes, for a few seconds at a time. */
export interface Lease {
  readonly name: string;
  /** `host:pid:token`. Statements that write name it, so that they write nothing once somebody else has taken over. */
  readonly holder: string;
  /** Milliseconds that it lasts from each renewal. */
  readonly forMs: number;
  /** Aborted when the lease is lost or the caller's signal is aborted. */
  readonly signal: AbortSignal;
}

/** How to get a lease. */
export interface LeaseOptions {
  readonly name: string;
  /** Called once, with the holder, when somebody else has it. */
  readonly onWait?: ((holder: string) => void) | undefined;
  /** Milliseconds to wait for it before an OperatorError says who has it. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

// A killed process on another machine blocks the next one for this long; one on the same machine is known to be dead at once.
const LEASE_MS = 10_000;
const RENEW_EVERY_MS = 2_500;
const ASK_EVERY_MS = 250;
const DEFAULT_WAIT_MS = 120_000;

/** The leases of this process. One with its pid that is not here was a former process's: in a container each has pid 1. */
const held = new Set<string>();

/**
 * Does some work while nobody else who asks for the same lease does theirs, and gives the lease back.
 * @throws OperatorError when somebody else keeps it for longer than `waitMs`, or took it over meanwhile.
 */
export async function withLease<T>(
  graph: Graph,
  options: LeaseOptions,
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  held.add(holder);
  try {
    await acquire(graph, holder, options);
    return await whileHeld(graph, holder, options, work);
  } finally {
    held.delete(holder);
  }
}

async function whileHeld<T>(
  graph: Graph,
  holder: string,
  options: LeaseOptions,
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const keepAlive = setInterval(() => void renew(graph, options.name, holder, lost), RENEW_EVERY_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, lost.signal]) : lost.signal;
  try {
    return await work({ name: options.name, holder, forMs: LEASE_MS, signal });
  } finally {
    clearInterval(keepAlive);
    // Where this fails, the lease runs out by itself.
    await send(graph, 'release', { name: options.name, holder }).catch(() => undefined);
  }
}

async function acquire(graph: Graph, holder: string, options: LeaseOptions): Promise<void> {
  const { name, onWait, waitMs = DEFAULT_WAIT_MS, signal } = options;
  await graph.write({ name: 'lease/constraint', text: cypherFile('lease/constraint') }, { timeoutMs: 60_000 });
  const end = Date.now() + waitMs;
  let dead: string | null = null;
  for (let asked = 0; ; asked++) {
    const [row] = await send(graph, 'acquire', { name, holder, dead, forMs: LEASE_MS });
    const current = row?.[0] as string;
    if (current === holder) return;
    if (asked === 0) onWait?.(current);
    if (Date.now() > end) {
      throw new OperatorError(`Another process (${current}) has been writing to this graph for ${waitMs / 1000} s.`, [
        'Wait until it has finished, or end it.',
      ]);
    }
    dead = isDead(current) ? current : null;
    if (dead === null) await pause(ASK_EVERY_MS, undefined, signal ? { signal } : {});
  }
}

async function renew(graph: Graph, name: string, holder: string, lost: AbortController): Promise<void> {
  try {
    const rows = await send(graph, 'renew', { name, holder, forMs: LEASE_MS });
    if (rows.length === 0) lost.abort(leaseLost());
  } catch {
    // Neo4j does not answer at the moment: the next renewal, or the next write, finds out what became of the lease.
  }
}

/** What a writer throws when its lease is no longer its own. */
export function leaseLost(): OperatorError {
  return new OperatorError('Another process has taken over the writing of this graph.', [
    'Nothing is lost: start the command again to see that the graph is complete.',
  ]);
}

function send(graph: Graph, file: string, parameters: Record<string, unknown>): Promise<unknown[][]> {
  return graph.write({ name: `lease/${file}`, text: cypherFile(`lease/${file}`), parameters });
}

/** Whether a holder was a process of this machine that has ended. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split(':');
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return !held.has(holder);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
