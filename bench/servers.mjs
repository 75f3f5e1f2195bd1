/** The servers that are compared, each a process of its own on the same Neo4j. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf } from './graph.mjs';

const ROOT = join(import.meta.dirname, '..');

const own = {
  key: 'own',
  command: [join(ROOT, 'dist', 'main.js'), 'serve', '--no-import'],
  // What is measured is answering, not remembering answers.
  env: { RESULT_CACHE_MB: '0' },
  request: (workload, variables) => ['/graphql', operation(workload.own, variables)],
  answer: (workload, body) => workload.own.answer(dataOf(body)),
};

/** A cache is for what is asked again and again: so many different requests a workload are within the two seconds for which it keeps answers. */
const HOT = 20;

/** How each server is started and asked. `key` is where a workload says how, `different` how many different requests it is asked at most. */
export const SERVERS = [
  {
    name: 'this',
    title: 'this server, without its result cache',
    ...own,
  },
  {
    name: 'cached',
    title: `this server, with its result cache, asked ${HOT} hot questions`,
    ...own,
    env: {},
    different: HOT,
  },
  {
    name: 'raw',
    title: 'raw Bolt',
    key: 'raw',
    command: [join(import.meta.dirname, 'servers', 'raw-bolt.mjs')],
    request: (workload, variables) => [`/${workload.name}`, JSON.stringify(variables)],
    answer: (_workload, body) => body,
  },
  {
    name: 'neo4j-graphql',
    title: '@neo4j/graphql',
    key: 'neo4jGraphql',
    command: [join(import.meta.dirname, 'servers', 'neo4j-graphql.mjs')],
    needs: join(import.meta.dirname, 'node_modules', '@neo4j', 'graphql'),
    request: (workload, variables) => ['/', operation(workload.neo4jGraphql, variables)],
    answer: (workload, body) => workload.neo4jGraphql.answer(dataOf(body)),
  },
];

/** Another build of this server, such as the one before a change. @param dir the folder of its clone */
export function otherBuild(dir) {
  return { name: 'other', title: dir, ...own, command: [join(dir, 'dist', 'main.js'), 'serve', '--no-import'] };
}

function operation({ operation: query, variables: chosen = (all) => all }, variables) {
  return JSON.stringify({ query, variables: chosen(variables) });
}

function dataOf({ data, errors }) {
  if (errors?.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Whether a server can be started; the peers are installed by whoever wants to compare with them. */
export function installed({ command: [file], needs }) {
  return existsSync(file) && (needs === undefined || existsSync(needs));
}

/**
 * Starts a server and resolves when it says where it listens.
 * @param {{ onStatement?: (statement: { text: string, parameters: object }) => void }} options with a listener, its statements are recorded
 */
export async function startServer(server, address, { onStatement } = {}) {
  if (!installed(server)) throw new Error(`${server.title} is not installed: npm ci --prefix bench`);
  const preload = onStatement ? ['--import', join(import.meta.dirname, 'record-statements.mjs')] : [];
  const child = spawn(process.execPath, [...preload, ...server.command], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...server.env,
      ...environmentOf(address),
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  child.on('message', (statement) => onStatement?.(statement));
  let printed = '';
  let stop;
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    stop = () => (child.exitCode === null ? (child.kill('SIGTERM'), ended) : undefined);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed = (printed + text).slice(-4_000);
        const found = /http:\/\/[\w.]+:\d+/.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
    }
    void ended.then((code) => {
      reject(new Error(`${server.name} ended with ${code}:\n${printed}`));
    });
  });
  return { ...server, url, pid: child.pid, child, stop };
}
