import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { FIXTURE_DATASET } from './dataset-copy.js';
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

/** Starts the program with a store and ports of its own; it goes with the test. */
export function serve(dir: string, env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: {
      ...process.env,
      NEO4J_URI: '',
      PORT: '0',
      LOCAL_NEO4J_DIR: dir,
      LOCAL_NEO4J_BOLT_PORT: '0',
      LOCAL_NEO4J_HTTP_PORT: '0',
      DATA_DIR: FIXTURE_DATASET,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
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
    { withinMs: 90_000 },
  );
}

/** Sends a query to an endpoint and gives the answer's JSON. */
export async function askEndpoint(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Sends SIGINT and gives the exit code and how many milliseconds it took to end. */
export async function interrupt({ child }: Running): Promise<{ code: number; milliseconds: number }> {
  const start = performance.now();
  const exit = once(child, 'exit') as Promise<[number]>;
  child.kill('SIGINT');
  const [code] = await exit;
  return { code, milliseconds: performance.now() - start };
}
