import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIXTURE_DATASET, temporaryFolder } from '../support/dataset-copy.js';
import { until } from '../support/until.js';

// The program as it is built: `npm test` builds it first.
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A program under test and what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  said(): string;
  /** What it says after a label at the start of a line. */
  after(label: string): string;
}

/** Starts the program with a store and ports of its own; it goes with the test. */
function serve(dir: string, env: NodeJS.ProcessEnv = {}): Running {
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
async function serving(running: Running): Promise<void> {
  await until(
    'the program serves',
    () => {
      if (running.child.exitCode !== null) throw new Error(`it ended: ${running.said()}`);
      return running.said().includes('Ctrl-C stops.');
    },
    { withinMs: 90_000 },
  );
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Sends SIGINT and gives the exit code and how many milliseconds it took to end. */
async function interrupt({ child }: Running): Promise<{ code: number; milliseconds: number }> {
  const start = performance.now();
  const exit = once(child, 'exit') as Promise<[number]>;
  child.kill('SIGINT');
  const [code] = await exit;
  return { code, milliseconds: performance.now() - start };
}

describe('cyberlaw-graph serve', () => {
  it('brings the graph up, answers, stops at Ctrl-C within 10 s, and comes up again as it was', async () => {
    const dir = await temporaryFolder();
    const first = serve(dir);
    await serving(first);
    expect(first.said()).toContain('The graph is at revision 1.');
    const endpoint = first.after('GraphQL endpoint');
    expect(await ask(endpoint, '{ country(id: "country-th") { name } }')).toEqual({
      data: { country: { name: 'Thailand' } },
    });
    expect((await fetch(endpoint.replace('/graphql', '/readyz'))).status).toBe(200);
    expect((await fetch(first.after('Neo4j Browser'))).status).toBe(200);
    expect((await readFile(first.after(' {2}password {9}in'), 'utf8')).trim()).not.toBe('');

    const stopped = await interrupt(first);
    expect(stopped.code).toBe(0);
    expect(stopped.milliseconds).toBeLessThan(10_000);
    await expect(fetch(endpoint)).rejects.toThrow();
    await expect(fetch(first.after('Neo4j Browser'))).rejects.toThrow();

    const second = serve(dir);
    await serving(second);
    expect(second.said()).toContain('The graph is at revision 1, as before.');
    await interrupt(second);
  });

  it('says so and stops the server when its Neo4j ends by itself', async () => {
    const dir = await temporaryFolder();
    const running = serve(dir);
    await serving(running);
    const lock = JSON.parse(await readFile(`${dir}/lock.json`, 'utf8')) as { neo4j: { pid: number } };
    const exit = once(running.child, 'exit') as Promise<[number]>;
    process.kill(lock.neo4j.pid, 'SIGKILL');
    expect((await exit)[0]).toBe(1);
    expect(running.said()).toMatch(/Neo4j ended by itself/);
  });

  it('names the faults of the data before anything is started, and exits with 2', async () => {
    const dir = await temporaryFolder();
    const running = serve(dir, { DATA_DIR: await temporaryFolder() });
    const [code] = (await once(running.child, 'exit')) as [number];
    expect(code).toBe(2);
    expect(running.said()).not.toContain('Starting Neo4j');
  });
});
