import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/dataset-copy.js';
import { askEndpoint, interrupt, serve, serving } from '../support/program.js';

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
