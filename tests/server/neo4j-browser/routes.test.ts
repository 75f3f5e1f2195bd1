import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
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
    const archive = Buffer.from(await (await get('questions.zip')).arrayBuffer());
    expect(filesIn(archive)).toEqual([
      { path: 'all.cypher', text: '// 全部?\nMATCH (n) RETURN n\n' },
      { path: 'law/which.cypher', text: '// Which "laws" & rules?\nMATCH (n) WHERE n.a < 1\nRETURN n\n' },
    ]);
  });

  it('is refused at the start where a guide wants a question that is not there, or one has no words', () => {
    put('guide.html', '<question name="law/none"></question>');
    expect(() => neo4jBrowserRoutes(folder)).toThrow('a question "law/none", which is not among the saved ones');
    put('questions/wordless.cypher', 'MATCH (n) RETURN n');
    expect(() => neo4jBrowserRoutes(folder)).toThrow('wordless.cypher does not begin with');
  });
});

/** What an archive holds by its directory, from its end as the format has it; neo4j-browser.web.test.ts has JSZip read one. */
function filesIn(archive: Buffer): { path: string; text: string }[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let entry = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(entry)).toBe(0x02014b50);
    const [size, pathLength, file] = [
      archive.readUInt32LE(entry + 24),
      archive.readUInt16LE(entry + 28),
      archive.readUInt32LE(entry + 42),
    ];
    const path = archive.toString('utf8', entry + 46, entry + 46 + pathLength);
    const content = archive.subarray(file + 30 + archive.readUInt16LE(file + 26)).subarray(0, size);
    expect(archive.readUInt32LE(entry + 16)).toBe(crc32(content));
    entry += 46 + pathLength;
    return { path, text: content.toString() };
  });
}
