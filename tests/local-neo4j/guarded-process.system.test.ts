import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endProcess, startGuarded, whenEnded } from '../../src/local-neo4j/guarded-process.js';
import { until } from '../support/until.js';
import { isRunning } from './is-running.js';
import { temporaryFolder } from './temporary-folder.js';

const WILLING = [
  'sh',
  '-c',
  'trap "echo asked; trap - TERM; kill \\$\\$" TERM; echo ready; while :; do sleep 0.1; done',
] as const;
const STUBBORN = ['sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'] as const;

const saysReady = (folder: string) =>
  until('the program to be ready', async () => (await readFile(join(folder, 'log'), 'utf8')).includes('ready'));

async function startHere([command, ...args]: readonly [string, ...string[]]) {
  const folder = await temporaryFolder();
  const logFile = join(folder, 'log');
  const child = await startGuarded({ command, args, env: { PATH: '/usr/bin:/bin' }, cwd: folder, logFile });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, folder, logFile };
}

/** Starts a program through a parent of its own, kills that parent, and waits until the program has ended; gives what it said. */
async function orphan(program: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const file = fileURLToPath(new URL('programs/guarded-parent.mjs', import.meta.url));
  const parent = fork(file, [folder, ...program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [pid] = (await once(parent, 'message')) as [number];
  onTestFinished(() => {
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  });
  await saysReady(folder);
  parent.kill('SIGKILL');
  await until('the orphan to end', () => !isRunning(pid));
  return readFile(join(folder, 'log'), 'utf8');
}

describe('a guarded program', () => {
  it('has the pid that its parent knows, and writes into its log', async () => {
    const { child, logFile } = await startHere(['sh', '-c', 'echo "$$"; echo "to stderr" >&2']);
    await whenEnded(child);
    expect(await readFile(logFile, 'utf8')).toBe(`${child.pid}\nto stderr\n`);
  });

  it('tells how it ended', async () => {
    const { child } = await startHere(['sh', '-c', 'exit 7']);
    await whenEnded(child);
    expect(child.exitCode).toBe(7);
  });

  it('is asked to end, and ends', async () => {
    const { child, folder } = await startHere(WILLING);
    await saysReady(folder);
    await endProcess(child, 10_000);
    expect(child.signalCode).toBe('SIGTERM');
  });

  it('is ended by force where it does not end in time', async () => {
    const { child, folder } = await startHere(STUBBORN);
    await saysReady(folder);
    await endProcess(child, 100);
    expect(child.signalCode).toBe('SIGKILL');
  });

  it('is asked to end when its parent is killed, and ends', async () => {
    expect(await orphan(WILLING)).toBe('ready\nasked\n');
  });

  it('ends by force when its parent is killed and it does not listen', async () => {
    expect(await orphan(STUBBORN)).toBe('ready\n');
  });
});
