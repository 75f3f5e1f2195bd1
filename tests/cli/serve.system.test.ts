import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/dataset-copy.js';
import { askEndpoint, interrupt, serve, serving } from '../support/program.js';
import { until } from '../support/until.js';

describe('cyberlaw-graph serve', () => {
  /** What the first two starts have, one after the other. */
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-serve-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('listens at once, answers as soon as the graph is loaded, and stops at Ctrl-C', async () => {
    const first = serve(dir);
    // It tells Neo4j Browser where it listens before it tells anybody else.
    const toldBrowser = /^browser\.post_connect_cmd=play (.*)\/browser\/guide\.html; style /m;
    const conf = () => readFile(`${dir}/conf/neo4j.conf`, 'utf8').catch(() => '');
    const url = await until('it listens', async () => toldBrowser.exec(await conf())?.[1], { withinMs: 300_000 });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(await askEndpoint(`${url}/graphql`, '{ courts { totalCount } }')).toMatchObject({
      errors: [{ message: 'The graph is being opened; ask again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(first.said()).not.toContain('Ctrl-C stops.');

    await serving(first);
    expect(first.said()).toContain('The graph is at revision 1.');
    const endpoint = first.after('GraphQL endpoint');
    expect(endpoint).toBe(`${url}/graphql`);
    expect(await askEndpoint(endpoint, '{ country(id: "country-th") { name } }')).toEqual({
      data: { country: { name: 'Thailand' } },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(first.after('Neo4j Browser'))).status).toBe(200);
    expect(first.after('Explorer')).toBe(`${url}/`);
    expect((await fetch(`${url}/browser/guide.html`)).status).toBe(200);
    expect((await readFile(first.after(' {2}password {9}in'), 'utf8')).trim()).not.toBe('');

    expect(await interrupt(first)).toBe(0);
    await expect(fetch(endpoint)).rejects.toThrow();
    await expect(fetch(first.after('Neo4j Browser'))).rejects.toThrow();
  });

  it('comes up again as it was, and stops when its Neo4j ends by itself', async () => {
    const second = serve(dir);
    await serving(second);
    expect(second.said()).toContain('The graph is at revision 1, as before.');
    const lock = JSON.parse(await readFile(`${dir}/lock.json`, 'utf8')) as { neo4j: { pid: number } };
    const exit = once(second.child, 'exit') as Promise<[number]>;
    process.kill(lock.neo4j.pid, 'SIGKILL');
    expect((await exit)[0]).toBe(1);
    expect(second.said()).toMatch(/Neo4j ended by itself/);
  });

  it('says that its address is in use before Neo4j is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const running = serve(await temporaryFolder(), { PORT: String(port) });
    const [code] = (await once(running.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(running.said()).toContain(`Port ${port} of 127.0.0.1 is in use`);
    expect(running.said()).not.toContain('Starting Neo4j');
  });

  it('names the faults of the data before anything is started, and exits with 2', async () => {
    const running = serve(await temporaryFolder(), { DATA_DIR: await temporaryFolder() });
    const [code] = (await once(running.child, 'exit')) as [number];
    expect(code).toBe(2);
    expect(running.said()).not.toContain('Starting Neo4j');
  });
});
