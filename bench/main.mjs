/** `npm run bench`: see options.mjs for what it can be told. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreement } from './agree.mjs';
import { Client } from './client.mjs';
import { databaseHits } from './database-hits.mjs';
import { openDatabase } from './database.mjs';
import { holdGraph, openGraph } from './graph.mjs';
import { describeMachine } from './machine.mjs';
import { measure, warmUp } from './measure.mjs';
import { readOptions, UsageError } from './options.mjs';
import { peakMemoryMb } from './process-facts.mjs';
import { reportOn } from './report.mjs';
import { installed, startServer } from './servers.mjs';

const POOL = 400;
/** Before each measurement, once more: what ran since has taken the caches. */
const WARM_SECONDS = 3;

async function main(args) {
  const options = readOptions(args);
  if (options.help) return print(options.help);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(new Error('Stopped.')));

  if (options.hold) {
    const [instruments] = options.instruments;
    return holdGraph({ ...options, instruments, say, signal: stop.signal });
  }
  const machine = describeMachine();
  const runs = [];
  for (const instruments of options.instruments) {
    const run = await measureOn({ ...options, instruments, signal: stop.signal });
    runs.push(run);
    print(reportOn({ ...options, machine, runs: [run] }));
  }
  if (options.complete || options.write) {
    const tried = readFileSync(join(import.meta.dirname, 'TRIED.md'), 'utf8');
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${reportOn({ ...options, machine, runs })}\n${tried}`);
  }
  if (runs.some(({ results }) => results.some(({ fault }) => fault !== undefined))) process.exitCode = 1;
}

/** Everything that is to be measured on a graph of one size. */
async function measureOn({
  instruments,
  seed,
  keepIn,
  servers,
  chosenServers,
  workloads,
  connections,
  seconds,
  warm,
  signal,
}) {
  const chosen = servers.filter((server) => chosenServers || installed(server));
  const neo4j = await openGraph({ instruments, seed, keepIn, say, signal });
  const database = openDatabase(neo4j.address);
  const started = [];
  try {
    for (const server of chosen) started.push(await startServer(server, neo4j.address));
    const fields = await rootFields(started);
    const possible = workloads.filter(({ needs = [] }) => needs.every((field) => fields.has(field)));
    const pools = await makePools(possible, database, started);
    const ableTo = (workload) => started.filter(({ key }) => workload[key] !== undefined);
    const results = [];
    for (const workload of possible) {
      const pool = pools.get(workload.name);
      if (pool.length === 0) {
        results.push({ workload, fault: 'no variables in this graph', unable: [] });
        continue;
      }
      const { able, unable, fault } = await agreement({ servers: ableTo(workload), workload, pool });
      for (const each of [fault, ...unable]) if (each !== undefined) say(`${workload.name}: ${each}`);
      results.push({ workload, fault, unable, servers: able, pool });
    }
    const sound = results.filter(({ fault }) => fault === undefined);
    const turn = ({ workload, servers, pool }) => ({ servers, workload, pool, neo4jPid: neo4j.pid });
    for (const each of warm > 0 ? sound : []) {
      say(`Warming up with ${each.workload.name} …`);
      signal.throwIfAborted();
      await untilFault(each, () => warmUp({ ...turn(each), connections: Math.max(...connections), seconds: warm }));
    }
    for (const each of sound) {
      each.measured = new Map();
      for (const count of connections) {
        say(`${each.workload.name}, ${instruments} instruments, ${count} connections …`);
        signal.throwIfAborted();
        await untilFault(each, async () => {
          const measured = await measure({ ...turn(each), connections: count, seconds, warmSeconds: WARM_SECONDS });
          each.measured.set(count, measured);
        });
      }
    }
    const memory = new Map(started.map(({ name, pid }) => [name, peakMemoryMb(pid)]));
    const hits = await hitsOfAll(chosen, neo4j.address, results, pools, database);
    return { instruments, results, memory, hits, servers: chosen };
  } finally {
    await Promise.allSettled([...started.map((server) => server.stop()), database.close()]);
    await neo4j.stop();
  }
}

/** Measures one workload, unless an earlier measurement of it failed; the others go on when this one does. */
async function untilFault(result, work) {
  if (result.fault !== undefined) return;
  try {
    await work();
  } catch (fault) {
    result.fault = fault.message;
    say(`${result.workload.name}: ${fault.message}`);
  }
}

/** The questions that this server answers: a workload whose field is not there yet is left out. */
async function rootFields(started) {
  const data = await askOwn(started, '{ __schema { queryType { fields { name } } } }');
  return new Set(data.__schema.queryType.fields.map(({ name }) => name));
}

async function makePools(workloads, database, started) {
  const ask = (query, variables) => askOwn(started, query, variables);
  const pools = new Map();
  for (const { name, pool } of workloads) pools.set(name, await pool(database.read, POOL, ask));
  return pools;
}

/** Asks this server something that is not measured. */
async function askOwn(started, query, variables = {}) {
  const own = started.find(({ key }) => key === 'own');
  if (own === undefined) throw new UsageError('--servers: one build of this server is needed, to make cursors.');
  const client = new Client(own.url, 1);
  try {
    return JSON.parse(await client.post(['/graphql', JSON.stringify({ query, variables })])).data;
  } finally {
    client.close();
  }
}

async function hitsOfAll(servers, address, results, pools, database) {
  say('Counting database hits …');
  const hits = new Map();
  for (const server of servers) {
    const able = results
      .filter(({ servers: able }) => able?.some(({ name }) => name === server.name))
      .map(({ workload }) => workload);
    hits.set(server.name, await databaseHits(server, address, able, pools, database.profile));
  }
  return hits;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (fault) {
  const usage = fault instanceof UsageError || fault.code?.startsWith('ERR_PARSE_ARGS') === true;
  say(usage ? `${fault.message}\n--help says what can be set.` : fault.stack);
  process.exitCode = usage ? 2 : 1;
}
