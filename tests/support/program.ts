import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { FIXTURE_DATASET } from './dataset-copy.js';
import { spawnProgram, type Running } from './spawn-program.js';

export { serving } from './spawn-program.js';

/** Starts the program with a store and ports of its own and the fixture's data; it goes with the test. */
export function serve(dir: string, env: NodeJS.ProcessEnv = {}): Running {
  const running = spawnProgram(dir, { DATA_DIR: FIXTURE_DATASET, ...env });
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  return running;
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

/** Sends SIGINT and gives the exit code. */
export async function interrupt({ child }: Running): Promise<number> {
  const exit = once(child, 'exit') as Promise<[number]>;
  child.kill('SIGINT');
  const [code] = await exit;
  return code;
}
