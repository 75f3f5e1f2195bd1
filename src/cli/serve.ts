import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { loadDataset, type Dataset } from '../data/load-dataset.js';
import { CallerError, OperatorError } from '../errors.js';
import { buildApiSchema } from '../features/schema.js';
import { CYPHER_DIR } from '../graph/cypher-files.js';
import { readsAfter, type Graph } from '../graph/driver.js';
import type { GraphContext } from '../graph/compose/answer.js';
import { currentRevision } from '../graph/revision.js';
import type { LocalNeo4j } from '../local-neo4j/local-neo4j.js';
import { createLog } from '../log.js';
import type { Readiness } from '../server/health.js';
import { startServer } from '../server/start-server.js';
import { VERSION } from '../version.js';
import { loadGraph } from './load-graph.js';
import { openGraph, type OpenedGraph } from './open-graph.js';
import { stoppable } from './stoppable.js';

/** The built explorer, beside the built server. */
const WEB_FOLDER = fileURLToPath(new URL('../web', import.meta.url));

/** What Neo4j Browser loads from us. */
const NEO4J_BROWSER_FOLDER = join(CYPHER_DIR, 'browser');

/** What is said instead of an answer until the graph is loaded. */
const OPENING = 'The graph is being opened; ask again in a moment.';

/**
 * By how much the heap may grow before V8 looks through the old objects in it. Under load the process takes 204 MB at most where it takes 244
 * without, for the same processor time; with 60 % it takes 156 MB, and a tenth more time for large answers.
 */
const HEAP_GROWING_PERCENT = 200;

/** `cyberlaw-graph serve`: listens, opens the graph, brings it to the revision of the data folder, and serves until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('load the curated data into the graph and serve the API until Ctrl-C')
    .option('--no-import', 'serve the graph as it is, without loading the data folder')
    .addHelpText(
      'after',
      '\nSettings are environment variables; README lists them.\nExit codes: 0 stopped, 1 failed, 2 could not begin.',
    )
    .action((options: { import: boolean }) => stoppable((signal) => serve(options, signal)));
}

async function serve(options: { import: boolean }, signal: AbortSignal): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWING_PERCENT)}`);
  const config = readConfig();
  const log = createLog(config.logLevel);
  // The data are checked before anything is started: their faults are the same with every Neo4j.
  const dataset = options.import ? await loadDataset(config.dataDir) : undefined;
  // It listens first: an address in use is told at once, the managed Neo4j is told where its Browser finds our guide, and
  // no free port is promised that another program could take. Until the graph is loaded, /readyz and questions say so.
  let graph: Graph | undefined;
  const server = await startServer({
    schema: buildApiSchema(),
    createContext: ({ signal, bookmarks, sawRevision }) => {
      if (!graph) return Promise.reject(new CallerError('UNAVAILABLE', OPENING));
      return Promise.resolve({ graph: readsAfter(graph, bookmarks), signal, sawRevision } satisfies GraphContext);
    },
    isReady: () => (graph ? readiness(graph) : Promise.resolve({ ready: false, reason: OPENING })),
    log,
    host: config.host,
    port: config.port,
    version: VERSION,
    resultCacheBytes: config.resultCacheBytes,
    webFolder: WEB_FOLDER,
    graphiql: config.graphiql,
    neo4jBrowserFolder: NEO4J_BROWSER_FOLDER,
  });
  let opened: OpenedGraph | undefined;
  try {
    opened = await openGraph(config, log, say, { signal, server: server.url });
    if (dataset) await load(opened.graph, dataset, signal);
    graph = opened.graph;
    sayWhere(server.url, opened, config.graphiql);
    await untilStopped(signal, opened.localNeo4j);
  } finally {
    await server.close();
    await opened?.close();
  }
}

async function load(graph: Graph, dataset: Dataset, signal: AbortSignal): Promise<void> {
  const { revision, changed } = await loadGraph(graph, dataset, { say, progress: true, trustRevision: true, signal });
  say(`The graph is at revision ${String(revision)}${changed ? '' : ', as before'}.`);
}

async function readiness(graph: Graph): Promise<Readiness> {
  const { number, importing } = await currentRevision(graph);
  if (importing !== undefined) return { ready: false, reason: `Revision ${String(importing)} is being written.` };
  return number > 0 ? { ready: true } : { ready: false, reason: 'The graph is empty.' };
}

/** Resolves when a signal asks to stop; rejects when the managed Neo4j ends by itself. */
async function untilStopped(signal: AbortSignal, localNeo4j: LocalNeo4j | undefined): Promise<void> {
  if (signal.aborted) return;
  const stopped = once(signal, 'abort').then(() => {
    say('Stopping …');
  });
  const died = localNeo4j?.died.then((reason) => {
    throw new OperatorError(reason, ['Start again; what was committed is kept.']);
  });
  await Promise.race(died ? [stopped, died] : [stopped]);
}

function sayWhere(url: string, { localNeo4j }: OpenedGraph, graphiql: boolean): void {
  say('');
  say(`Explorer           ${url}/`);
  if (graphiql) say(`Query editor       ${url}/graphiql`);
  say(`GraphQL endpoint   ${url}/graphql`);
  if (localNeo4j) {
    say(`Neo4j Browser      ${localNeo4j.browserUrl}`);
    say(`  connect to       ${localNeo4j.address.uri}, user ${localNeo4j.address.username}`);
    say(`  password         in ${localNeo4j.passwordFile}`);
  }
  say('Ctrl-C stops.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
