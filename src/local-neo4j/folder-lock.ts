import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { OperatorError } from '../errors.js';
import { identify, isRunning } from './process-identity.js';

const identity = z.object({ pid: z.number().int(), began: z.string() });
const lockContent = z.object({ owner: identity, neo4j: identity.optional() });
type LockContent = z.infer<typeof lockContent>;

/** How long to wait for a Neo4j whose parent is gone; its guard ends it within 5 s. */
const ORPHAN_ENDS_WITHIN_MS = 10_000;

/** A folder that is ours; no other start of ours touches it meanwhile. */
export interface FolderLock {
  /** Notes which process runs in the folder. */
  holdFor(neo4jPid: number): Promise<void>;
  /** Safe to call twice: the second call never takes the folder from its next holder. */
  release(): Promise<void>;
}

/**
 * Takes the folder that the lock file stands in. A lock of processes that are gone does not count, and a Neo4j that
 * is just ending because its parent was killed is waited for. Should two starts find the same stale lock in the same
 * millisecond, Neo4j's own lock on its store tells them apart.
 * @throws FolderInUseError where another instance uses the folder.
 */
export async function lockFolder(
  home: string,
  lockFile: string,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<FolderLock> {
  const owner = await identify(process.pid);
  if (owner === undefined) throw new Error('This process does not find itself among the running ones.');
  const giveUpAt = Date.now() + ORPHAN_ENDS_WITHIN_MS;
  let waiting = false;
  while (!(await create(lockFile, { owner }))) {
    signal?.throwIfAborted();
    const holder = await holderOf(lockFile);
    if (holder === undefined) {
      await rm(lockFile, { force: true });
      continue;
    }
    if (!holder.orphaned || Date.now() > giveUpAt) throw new FolderInUseError(home, holder.pid);
    if (!waiting) report(`Waiting for the Neo4j of an earlier start (process ${holder.pid}) to end …`);
    waiting = true;
    await delay(100);
  }
  let released: Promise<void> | undefined;
  return {
    async holdFor(pid) {
      const neo4j = await identify(pid);
      await replace(lockFile, { owner, ...(neo4j && { neo4j }) });
    },
    release() {
      released ??= rm(lockFile, { force: true });
      return released;
    },
  };
}

/** Another Neo4j runs in the folder. */
export class FolderInUseError extends OperatorError {
  constructor(home: string, pid?: number) {
    const by = pid === undefined ? 'another Neo4j' : `another Neo4j (process ${pid})`;
    super(`The folder ${home} is in use by ${by}.`, ['Stop the other one, or set LOCAL_NEO4J_DIR to another folder.']);
  }
}

async function holderOf(lockFile: string): Promise<{ readonly pid: number; readonly orphaned: boolean } | undefined> {
  const content = (await readLock(lockFile)) ?? (await delay(200).then(() => readLock(lockFile)));
  // Still without a content: its writer was killed, or met a full disk, between making the file and filling it.
  if (content === undefined) return undefined;
  const { owner, neo4j } = content;
  const [ownerRuns, neo4jRuns] = await Promise.all([isRunning(owner), neo4j ? isRunning(neo4j) : false]);
  if (!ownerRuns && !neo4jRuns) return undefined;
  return { pid: neo4jRuns && neo4j ? neo4j.pid : owner.pid, orphaned: !ownerRuns };
}

async function readLock(lockFile: string): Promise<LockContent | undefined> {
  try {
    return lockContent.parse(JSON.parse(await readFile(lockFile, 'utf8')));
  } catch {
    return undefined;
  }
}

async function create(lockFile: string, content: LockContent): Promise<boolean> {
  try {
    await writeFile(lockFile, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** Readers see the old content or the new one, never half of it. */
async function replace(lockFile: string, content: LockContent): Promise<void> {
  const fresh = `${lockFile}.${process.pid}`;
  await writeFile(fresh, JSON.stringify(content), { mode: 0o600 });
  await rename(fresh, lockFile);
}
