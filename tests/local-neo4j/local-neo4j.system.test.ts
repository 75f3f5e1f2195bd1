import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from '../../src/local-neo4j/local-neo4j.js';
import { sharedSettings } from '../../src/local-neo4j/settings.js';
import { ask } from './ask.js';
import { isRunning } from './is-running.js';

let root: string;
/** The instance that most tests share; its folder's name is one that programs trip over. */
let neo4j: LocalNeo4j;
const running = new Set<LocalNeo4j>();

const sharedDir = () => join(root, 'a Neo4j für 法');

async function start(dir: string, options: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
  const started = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: () => undefined, ...options });
  running.add(started);
  return started;
}

const portOf = (url: string) => Number(new URL(url).port);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cyberlaw-graph-test-'));
  neo4j = await start(sharedDir());
});

afterAll(async () => {
  await Promise.all([...running].map((instance) => instance.stop()));
  await rm(root, { recursive: true, force: true });
});

describe('a local Neo4j', () => {
  it('answers to the password in a file that only its owner reads', async () => {
    expect(await ask(neo4j, 'RETURN 1')).toEqual([[1]]);
    expect((await readFile(neo4j.passwordFile, 'utf8')).trim()).toBe(neo4j.address.password);
    expect((await stat(neo4j.passwordFile)).mode & 0o777).toBe(0o600);
  });

  it('refuses another password', async () => {
    const stranger = { ...neo4j, address: { ...neo4j.address, password: 'neo4j' } };
    await expect(ask(stranger, 'RETURN 1')).rejects.toThrow('Invalid credential');
  });

  it('serves Neo4j Browser', async () => {
    const page = await fetch(neo4j.browserUrl);
    expect(await page.text()).toContain('<title>Neo4j Browser</title>');
  });

  it('tells Neo4j Browser the Bolt port that it really has', async () => {
    const discovery = (await (await fetch(new URL('/', neo4j.browserUrl))).json()) as { bolt_direct: string };
    expect(discovery.bolt_direct).toBe(neo4j.address.uri);
  });

  it('listens on 127.0.0.1 and no other address', async () => {
    const connects = async (host: string, port: number) => {
      const socket = connect({ host, port, timeout: 5000 });
      socket.once('timeout', () => socket.destroy(new Error('silence')));
      const connected = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      socket.destroy();
      return connected;
    };
    for (const port of [portOf(neo4j.address.uri), portOf(neo4j.browserUrl)]) {
      expect(await connects('127.0.0.1', port)).toBe(true);
      expect(await connects('127.0.0.2', port)).toBe(false);
      expect(await connects('::1', port)).toBe(false);
    }
  });

  it.each([
    'file:///etc/passwd',
    'http://127.0.0.1:9/x.csv',
    'http://localhost:9/x.csv',
    'http://[::1]:9/x.csv',
    'http://[::ffff:127.0.0.1]:9/x.csv',
    'http://0.0.0.0:9/x.csv',
    'http://2130706433:9/x.csv',
    'ftp://127.0.0.1:9/x.csv',
    'http://10.0.0.1/x.csv',
    'http://172.16.0.1/x.csv',
    'http://192.168.0.1/x.csv',
    'http://100.64.0.1/x.csv',
    'http://169.254.169.254/latest/meta-data',
    'http://[fd00::1]/x.csv',
    'http://[fe80::1]/x.csv',
  ])('does not load CSV from %s', async (url) => {
    const closed = /allow_csv_import_from_file_urls' is false|blocked via the configuration property internal\.dbms/;
    await expect(ask(neo4j, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(closed);
  });

  it('runs with every setting that it is given, limits of time and memory among them', async () => {
    const conf = await readFile(join(sharedDir(), 'conf/neo4j.conf'), 'utf8');
    for (const [name, value] of Object.entries(sharedSettings)) expect(conf).toContain(`${name}=${value}\n`);
    const limits = ['db.transaction.timeout', 'db.memory.transaction.max', 'dbms.memory.transaction.total.max'];
    const values = await ask(neo4j, `SHOW SETTINGS ${limits.map((name) => `'${name}'`).join(', ')} YIELD value`);
    expect(values).toHaveLength(limits.length);
    for (const [value] of values) expect(value).toMatch(/^[1-9]/);
    expect(await ask(neo4j, "SHOW SETTINGS 'dbms.usage_report.enabled' YIELD value")).toEqual([['false']]);
  });

  it('ends a transaction that takes too much memory, and lives on', async () => {
    const greedy = 'UNWIND range(1, 100000000) AS i WITH collect(i + 0.5) AS hoard RETURN size(hoard)';
    await expect(ask(neo4j, greedy)).rejects.toThrow(/memory/i);
    expect(await ask(neo4j, 'RETURN 1')).toEqual([[1]]);
  });

  it('has its folder to itself: a second start names the process that has it', async () => {
    await expect(start(sharedDir())).rejects.toMatchObject({
      message: `The folder ${sharedDir()} is in use by another Neo4j (process ${neo4j.pid}).`,
      advice: [expect.stringContaining('LOCAL_NEO4J_DIR')],
    });
  });

  it('is told apart from one that dies: its death is noticed, and the next start has all that was written', async () => {
    await ask(neo4j, 'CREATE (:Kept {name: "网络安全法"})');
    process.kill(neo4j.pid, 'SIGKILL');
    expect(await neo4j.died).toMatch(/^Neo4j ended by itself \(SIGKILL\)\..* Its log: .*console\.log$/);

    neo4j = await start(sharedDir());
    expect(await ask(neo4j, 'MATCH (kept:Kept) RETURN kept.name')).toEqual([['网络安全法']]);
  });

  it('runs beside another one, survives Ctrl-C at its parent, and does not outlive its parent', async () => {
    const dir = join(root, 'orphan');
    const file = fileURLToPath(new URL('programs/neo4j-parent.mjs', import.meta.url));
    // A group of its own, as a terminal gives each command; Ctrl-C goes to the whole group.
    const parent = fork(file, [dir], { detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [pid] = (await once(parent, 'message')) as [number];
    expect(isRunning(neo4j.pid)).toBe(true);

    process.kill(-parent.pid!, 'SIGINT');
    expect(await once(parent, 'message')).toContain('interrupted');
    expect(isRunning(pid)).toBe(true);

    parent.kill('SIGKILL');
    // At once, while the orphan may still be ending: this start waits for it.
    const heir = await start(dir);
    expect(isRunning(pid)).toBe(false);
    expect(await ask(heir, 'RETURN 1')).toEqual([[1]]);
    await heir.stop();
  });

  it('stops for good and leaves its folder to the next', async () => {
    await neo4j.stop();
    expect(isRunning(neo4j.pid)).toBe(false);
    expect(await Promise.race([neo4j.died, Promise.resolve('nothing to report')])).toBe('nothing to report');
    await neo4j.stop();
    await expect(stat(join(sharedDir(), 'lock.json'))).rejects.toThrow('ENOENT');
  });
});

describe('a start that fails', () => {
  it('takes other free ports where another program takes the first ones meanwhile', async () => {
    const reports: string[] = [];
    const thief = createServer();
    onTestFinished(() => void thief.close());
    const dir = join(root, 'race');
    const report = (line: string) => {
      reports.push(line);
      if (!line.startsWith('Starting Neo4j') || thief.listening) return;
      void readFile(join(dir, 'conf/neo4j.conf'), 'utf8').then((conf) => {
        thief.listen(Number(/bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(conf)![1]), '127.0.0.1');
      });
    };
    const started = await start(dir, { report });
    expect(reports.filter((line) => line.startsWith('Starting Neo4j'))).toHaveLength(2);
    expect(portOf(started.address.uri)).not.toBe((thief.address() as { port: number }).port);
    await started.stop();
  });

  it('because of a damaged store says so, and how to get a new one', async () => {
    const dir = join(root, 'damaged');
    await cp(join(root, 'race'), dir, { recursive: true });
    await writeFile(join(dir, 'data/databases/neo4j/neostore'), 'not a store');
    await expect(start(dir)).rejects.toMatchObject({
      message: 'Neo4j started, but its database does not answer.',
      advice: [expect.stringContaining('It said: '), `Its logs: ${dir}/logs`, expect.stringContaining(`delete ${dir}`)],
    });
  });

  it('because Neo4j ends at once tells its last words and where its log is', async () => {
    const dir = join(root, 'race');
    await expect(start(dir, { extraSettings: { 'server.bolt.enabled': 'perhaps' } })).rejects.toMatchObject({
      message: 'Neo4j ended while it started.',
      advice: [
        expect.stringContaining("'perhaps' is not a valid boolean value"),
        `Its log: ${dir}/logs/console.log`,
        expect.stringContaining(`delete ${dir}`),
      ],
    });
  });

  it('because the operator ended it leaves no process and no lock', async () => {
    const dir = join(root, 'race');
    const ctrlC = new AbortController();
    const report = (line: string) => {
      if (line.startsWith('Starting Neo4j')) {
        setImmediate(() => {
          ctrlC.abort(new Error('interrupted'));
        });
      }
    };
    await expect(start(dir, { report, signal: ctrlC.signal })).rejects.toThrow('interrupted');
    await expect(stat(join(dir, 'lock.json'))).rejects.toThrow('ENOENT');
  });
});
