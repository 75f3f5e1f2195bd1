import type { Config } from '../config.js';
import { connect, type Graph } from '../graph/driver.js';
import type { LocalNeo4j } from '../local-neo4j/local-neo4j.js';
import type { Logger } from '../log.js';

/** A graph that answers, and what ends it. */
export interface OpenedGraph {
  readonly graph: Graph;
  /** The managed Neo4j, where it is ours. */
  readonly localNeo4j: LocalNeo4j | undefined;
  /** Gives the connections back, then stops the Neo4j if it is ours. */
  close(): Promise<void>;
}

/** How to open a graph. */
export interface OpenOptions {
  /** Ends a start of the managed Neo4j that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** Where our server listens, from which the managed Neo4j's Browser loads its guide and style. */
  readonly server?: string | undefined;
}

/**
 * Opens the Neo4j of NEO4J_URI, or else starts the managed one, which alone needs Java and Maven.
 * @param report takes lines of progress, for a person
 * @throws OperatorError for everything that the operator can mend
 */
export async function openGraph(
  config: Config,
  log: Logger,
  report: (line: string) => void,
  { signal, server }: OpenOptions = {},
): Promise<OpenedGraph> {
  const localNeo4j = config.neo4j ? undefined : await startLocal(config, report, { signal, server });
  const address = config.neo4j ?? localNeo4j?.address;
  if (!address) throw new Error('no Neo4j was started');
  const graph = connect(address, log);
  const close = async (): Promise<void> => {
    await graph.close();
    await localNeo4j?.stop();
  };
  try {
    await graph.verify();
  } catch (fault) {
    await close();
    throw fault;
  }
  return { graph, localNeo4j, close };
}

async function startLocal(
  config: Config,
  report: (line: string) => void,
  { signal, server }: OpenOptions,
): Promise<LocalNeo4j> {
  // Loaded only here: with NEO4J_URI nothing of it is needed.
  const { startLocalNeo4j } = await import('../local-neo4j/local-neo4j.js');
  const { browserSettings } = await import('../local-neo4j/settings.js');
  return startLocalNeo4j({
    ...config.localNeo4j,
    report,
    ...(signal && { signal }),
    ...(server !== undefined && { extraSettings: browserSettings(server) }),
  });
}
