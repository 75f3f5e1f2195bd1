import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/dataset-copy.js';
import { askEndpoint, interrupt, serve, serving } from '../support/program.js';
import { until } from '../support/until.js';

describe('cyberlaw-graph serve', () => {
  it('brings the graph up, answers, stops at Ctrl-C within 10 s, and comes up again as it was', async () => {
    const dir = await temporaryFolder();
    const first = serve(dir);
    await serving(first);
    expect(first.said()).toContain('The graph is at revision 1.');
    const endpoint = first.after('GraphQL endpoint');
    expect(await askEndpoint(endpoint, '{ country(id: "country-th") { name } }')).toEqual({
      data: { country: { name: 'Thailand' } },
    });
    expect((await fetch(endpoint.replace('/graphql', '/readyz'))).status).toBe(200);
    expect((await fetch(first.after('Neo4j Browser'))).status).toBe(200);
    const guide = `${first.after('Explorer')}browser/guide.html`;
    expect(await readFile(`${dir}/conf/neo4j.conf`, 'utf8')).toContain(
      `browser.post_connect_cmd=play ${guide}; style `,
    );
    expect((await fetch(guide)).status).toBe(200);
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

  it('listens at once, and refuses questions until the graph is loaded', async () => {
    const port = await freePort();
    const running = serve(await temporaryFolder(), { PORT: String(port) });
    const url = `http://127.0.0.1:${port}`;
    const early = await until('it listens', () => fetch(`${url}/readyz`).catch(() => undefined));
    expect(early.status).toBe(503);
    expect(await askEndpoint(`${url}/graphql`, '{ courts { totalCount } }')).toMatchObject({
      errors: [{ message: 'The graph is being opened; ask again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(running.said()).not.toContain('Ctrl-C stops.');
    await serving(running);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await interrupt(running);
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
    const dir = await temporaryFolder();
    const running = serve(dir, { DATA_DIR: await temporaryFolder() });
    const [code] = (await once(running.child, 'exit')) as [number];
    expect(code).toBe(2);
    expect(running.said()).not.toContain('Starting Neo4j');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
