import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jBrowserRoutes } from '../../../src/server/neo4j-browser/routes.js';
import { startStub, type StubServer } from '../stub-server.js';

const folder = mkdtempSync(join(tmpdir(), 'cyberlaw-graph-browser-'));
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
put('style.grass', 'node {\n}\n');
put('guide.html', '<a href="{origin}/">us</a> <question name="law/which"></question>');
put('questions/law/which.cypher', '// Which "laws" & rules?\nMATCH (n) WHERE n.a < 1\nRETURN n\n');
put('questions/all.cypher', '// 全部?\nMATCH (n) RETURN n\n');

let server: StubServer;
beforeAll(async () => {
  server = await startStub({ neo4jBrowserFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string, init?: RequestInit) => fetch(`${server.url}/browser/${path}`, init);

describe('what Neo4j Browser loads', () => {
  it.each(['guide.html', 'style.grass', 'questions.zip'])('%s may be read by a page of any origin', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may be asked for with the headers against caches that Neo4j Browser sends', async () => {
    const answer = await get('guide.html', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toBe('pragma, cache-control');
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
  });

  it('is only read', async () => {
    const answer = await get('guide.html', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('opens nothing else of the server to other pages', async () => {
    for (const path of ['/healthz', '/graphql?query={hello}']) {
      expect((await fetch(server.url + path)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is a guide with its questions in it, escaped, and links back to where it came from', async () => {
    expect(await (await get('guide.html')).text()).toBe(
      `<a href="${server.url}/">us</a> <p><strong>Which &quot;laws&quot; &amp; rules?</strong></p>
<pre class="code runnable">MATCH (n) WHERE n.a &lt; 1
RETURN n</pre>`,
    );
  });

  it('is an archive of the questions, with a folder for each folder', async () => {
    // neo4j-browser.web.test.ts has Browser itself read one, which uses another library.
    const archive = unzipSync(new Uint8Array(await (await get('questions.zip')).arrayBuffer()));
    const texts = Object.entries(archive).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(Object.fromEntries(texts)).toEqual({
      'all.cypher': '// 全部?\nMATCH (n) RETURN n\n',
      'law/which.cypher': '// Which "laws" & rules?\nMATCH (n) WHERE n.a < 1\nRETURN n\n',
    });
  });

  it('is refused at the start where a guide wants a question that is not there, or one has no words', () => {
    put('guide.html', '<question name="law/none"></question>');
    expect(() => neo4jBrowserRoutes(folder)).toThrow('a question "law/none", which is not among the saved ones');
    put('questions/wordless.cypher', 'MATCH (n) RETURN n');
    expect(() => neo4jBrowserRoutes(folder)).toThrow('wordless.cypher does not begin with');
  });
});
