/** Gives the bench its graphs: generated, bulk-loaded, indexed by the product's own migrations, and kept for the next run. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
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
  const complete = join(dir, 'loaded');
  if (!existsSync(complete)) {
    await rm(dir, { recursive: true, force: true });
    await load({ instruments, seed, keepIn, dir, say, signal });
  }
  const neo4j = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: say, signal });
  try {
    say('Applying the migrations …');
    await run(['migrate'], say, environmentOf(neo4j.address));
    await writeFile(complete, '');
    return neo4j;
  } catch (fault) {
    await neo4j.stop();
    throw fault;
  }
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
