import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startStub, type StubServer } from './stub-server.js';

const folder = mkdtempSync(join(tmpdir(), 'cyberlaw-graph-pages-'));
mkdirSync(join(folder, 'graphiql'));
writeFileSync(join(folder, 'index.html'), 'the explorer');
writeFileSync(join(folder, 'graphiql/index.html'), 'the editor');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let server: StubServer;
afterEach(() => server.close());
const open = async (path: string) => {
  const answer = await fetch(server.url + path, { headers: { accept: 'text/html' } });
  return { status: answer.status, text: await answer.text(), policy: answer.headers.get('content-security-policy') };
};
const EDITOR = ['/graphiql', '/graphiql/', '/graphiql?query={hello}', '/graphiql/index.html', '/%67raphiql'];

describe('the query editor', () => {
  it('is a page of its own beside the explorer, under the same content security policy', async () => {
    server = await startStub({ webFolder: folder });
    const explorer = await open('/search');
    expect(explorer).toMatchObject({ status: 200, text: 'the explorer' });
    for (const path of EDITOR)
      expect(await open(path)).toEqual({ status: 200, text: 'the editor', policy: explorer.policy });
  });

  it('is not there where it is switched off, and all else is', async () => {
    server = await startStub({ webFolder: folder, graphiql: false });
    for (const path of EDITOR) expect((await open(path)).status, path).toBe(404);
    expect(await open('/graphiql-like')).toMatchObject({ status: 200, text: 'the explorer' });
    expect(await open('/')).toMatchObject({ status: 200, text: 'the explorer' });
  });
});
