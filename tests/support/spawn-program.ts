import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

// The program as it is built: `npm test` builds it first.
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A program under test and what it has said so far. */
export interface Running {
  readonly child: ChildProcess;
  said(): string;
  /** What it says after a label at the start of a line. */
  after(label: string): string;
}

/** Starts the program with a store and ports of its own, and the data that the variables name. */
export function spawnProgram(dir: string, env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: {
      ...process.env,
      NEO4J_URI: '',
      PORT: '0',
      LOCAL_NEO4J_DIR: dir,
      LOCAL_NEO4J_BOLT_PORT: '0',
      LOCAL_NEO4J_HTTP_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    child,
    said: () => said,
    after: (label) => new RegExp(`^${label}\\s+(.+)$`, 'm').exec(said)?.[1] ?? '',
  };
}

/** Waits until it serves, or fails with what it said when it ended instead. */
export async function serving(running: Running): Promise<void> {
  await until(
    'the program serves',
    () => {
      if (running.child.exitCode !== null) throw new Error(`it ended: ${running.said()}`);
      return running.said().includes('Ctrl-C stops.');
    },
    { withinMs: 600_000 },
  );
}
