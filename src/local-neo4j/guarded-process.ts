import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A shell that becomes the program (`exec` keeps its pid) and leaves a guard behind. The guard reads a pipe that only
 * our process holds open: it ends when we end, however we end, and then the guard ends the program, within 5 s. A line
 * on the pipe tells the guard that the program is gone, lest it end another one that was given the same pid.
 * This needs nothing of the system but a POSIX shell; Linux' PR_SET_PDEATHSIG has no counterpart on macOS.
 */
const GUARDED_START = `
exec 3<&0 </dev/null
(
  if read -r line <&3; then exit 0; fi
  kill -TERM $$ 2>/dev/null
  waited=0
  while [ $waited -lt 50 ]; do
    kill -0 $$ 2>/dev/null || exit 0
    sleep 0.1
    waited=$((waited + 1))
  done
  kill -KILL $$ 2>/dev/null
) >/dev/null 2>&1 &
exec 3<&-
exec "$@"
`;

/** What to start, and where its output goes. */
export interface GuardedProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Emptied first. */
  readonly logFile: string;
}

/** A child process that was started, so that it has a pid. */
export type RunningChild = ChildProcess & { readonly pid: number };

/**
 * Starts a program that cannot outlive this process, even when this process is killed. It is in a session of its own,
 * so that Ctrl-C at a terminal reaches us alone and we can stop things in order.
 */
export async function startGuarded({ command, args, env, cwd, logFile }: GuardedProgram): Promise<RunningChild> {
  const log = await open(logFile, 'w', 0o600);
  try {
    const child = spawn('/bin/sh', ['-c', GUARDED_START, 'sh', command, ...args], {
      cwd,
      detached: true,
      env,
      stdio: ['pipe', log.fd, log.fd],
    });
    child.stdin?.on('error', () => undefined);
    child.once('exit', () => child.stdin?.end('ended\n'));
    await once(child, 'spawn');
    return child as RunningChild;
  } finally {
    await log.close();
  }
}

/** Whether a child process has ended. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Resolves when a child process has ended, or at once where it has already. */
export async function whenEnded(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit');
}

/** Asks a child process to end, ends it by force after the given time, and resolves when it has ended. */
export async function endProcess(child: ChildProcess, withinMs: number): Promise<void> {
  if (hasEnded(child)) return;
  const ended = whenEnded(child);
  child.kill('SIGTERM');
  const timer = new AbortController();
  const tooSlow = delay(withinMs, undefined, { signal: timer.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  timer.abort();
  await tooSlow;
}
