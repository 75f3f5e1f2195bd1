import { spawn, type ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';

/**
 * A shell that becomes the JVM (`exec` keeps its pid) and leaves a guard behind. The guard reads the pipe that only our
 * process holds open: it ends when we end, however we end, and then the guard ends the JVM. A line on the pipe tells
 * the guard that the JVM is gone, lest it end another process that was given the same pid.
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

/**
 * Starts a JVM that cannot outlive this process; on Linux and macOS. It is the leader of a process group of its own, so
 * that Ctrl-C at a terminal reaches us alone. Its output goes to the file, which is emptied first.
 */
export async function spawnGuarded(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
): Promise<ChildProcess> {
  const log = await open(logFile, 'w', 0o600);
  try {
    const child = spawn('/bin/sh', ['-c', GUARDED_START, 'sh', command, ...args], {
      detached: true,
      env,
      stdio: ['pipe', log.fd, log.fd],
    });
    child.stdin?.on('error', () => undefined);
    child.once('exit', () => child.stdin?.end('over\n'));
    return child;
  } finally {
    await log.close();
  }
}
