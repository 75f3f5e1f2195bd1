/** Gives the bench its graphs: generated, bulk-loaded, indexed by the product's own migrations, and kept for the next run. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdminTool } from '../dist/local-neo4j/admin-tool.js';
import { startLocalNeo4j } from '../dist/local-neo4j/local-neo4j.js';

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist', 'main.js');

/**
 * Starts a Neo4j that holds a synthetic graph of so many instruments.
 * @param {{ instruments: number, seed: number, keepIn: string, say: (line: string) => void, signal: AbortSignal }} options
 */
export async function openGraph({ instruments, seed, keepIn, say, signal }) {
  const dir = join(keepIn, `neo4j-${instruments}-${seed}`);
  const held = await heldGraph(dir);
  if (held !== undefined) return held;
  const complete = join(dir, 'loaded-by');
  const maker = await makerOfGraphs();
  if ((await readFile(complete, 'utf8').catch(() => undefined)) !== maker) {
    await rm(dir, { recursive: true, force: true });
    await load({ instruments, seed, keepIn, dir, say, signal });
  }
  const neo4j = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: say, signal });
  try {
    say('Applying the migrations …');
    await retried(() => run(['migrate'], say, environmentOf(neo4j.address)), say);
    await writeFile(complete, maker);
    return neo4j;
  } catch (fault) {
    await neo4j.stop();
    throw fault;
  }
}

/**
 * Starts a Neo4j as `openGraph` does and keeps it until the signal aborts; other runs of the bench use it meanwhile, and do not have to
 * start one each.
 */
export async function holdGraph(options) {
  const neo4j = await openGraph(options);
  const file = heldFile(join(options.keepIn, `neo4j-${options.instruments}-${options.seed}`));
  const { address, pid } = neo4j;
  await writeFile(file, JSON.stringify({ address, pid }), { mode: 0o600 });
  options.say(`Neo4j with ${options.instruments} instruments is held at ${address.uri} until Ctrl-C.`);
  await new Promise((resolve) => {
    // a timer, for a promise alone does not keep the process
    const timer = setInterval(() => undefined, 60_000);
    options.signal.addEventListener('abort', () => resolve(clearInterval(timer)), { once: true });
  });
  await rm(file, { force: true });
  await neo4j.stop();
}

const heldFile = (dir) => join(dir, 'held.json');

/** The Neo4j that another process holds, which is not ours to stop. */
async function heldGraph(dir) {
  try {
    const held = JSON.parse(await readFile(heldFile(dir), 'utf8'));
    process.kill(held.pid, 0);
    return { ...held, stop: () => Promise.resolve() };
  } catch {
    return undefined;
  }
}

/** A machine that is busy lets the first connection fail. */
async function retried(work, say, times = 5) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === times) throw fault;
      say(`${fault.message}\nTrying again …`);
    }
  }
}

/** Stands for the code that makes and stores graphs; a graph that another one made is made anew. */
async function makerOfGraphs() {
  const folder = join(ROOT, 'dist', 'data');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

async function load({ instruments, seed, keepIn, dir, say, signal }) {
  const files = join(keepIn, `files-${instruments}-${seed}`);
  await rm(files, { recursive: true, force: true });
  await mkdir(files, { recursive: true });
  try {
    say(`Generating ${instruments} instruments …`);
    const size = ['--instruments', String(instruments), '--seed', String(seed)];
    await run(['generate', ...size, '--format', 'neo4j-admin', '--out', files], say);
    say("Loading them with Neo4j's bulk importer …");
    await runAdminTool({
      dir,
      args: ['database', 'import', 'full', 'neo4j', '@import.args'],
      cwd: files,
      report: say,
      signal,
    });
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}

/** The environment by which a process of the product finds a Neo4j. */
export function environmentOf({ uri, username, password, database }) {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Runs a command of the product to its end. */
async function run(args, say, env = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`cyberlaw-graph ${args[0]} failed (${code}):\n${printed}`);
  say(printed.trim().split('\n').at(-1));
}
