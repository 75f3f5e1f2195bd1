import neo4j, { type Config, type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../config.js';
import type { Logger } from '../log.js';
import { verifyConnection } from './verify-connection.js';
import { DEFAULT_TIMEOUT_MS, run, type RunOptions, type Statement, type Target } from './run.js';

export type { RunOptions, Statement } from './run.js';

/** The database, as the rest of the program sees it. */
export interface Graph {
  /** Runs a statement that only reads; tried again when Neo4j says that it may help. Rows are arrays in RETURN's order. */
  read(statement: Statement, options?: RunOptions): Promise<unknown[][]>;
  /** Runs a statement that may write, in a transaction of its own, which is committed when this resolves. */
  write(statement: Statement, options?: RunOptions): Promise<unknown[][]>;
  /** @throws OperatorError that says what is wrong with the address, the password, the database or the Neo4j's age. */
  verify(): Promise<void>;
  /** Gives all connections back; waits no longer than two seconds for a network that does not answer. */
  close(): Promise<void>;
}

/** Addresses that may lead to any member of a cluster; those with `bolt` lead to one server. */
const ROUTED = /^neo4j(\+s|\+ssc)?:/i;

/** Opens a Neo4j without waiting for it: `verify` does that. */
export function connect(address: Neo4jAddress, log: Logger): Graph {
  const config: Config = {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'cyberlaw-graph',
    connectionTimeout: DEFAULT_TIMEOUT_MS / 2,
    connectionAcquisitionTimeout: DEFAULT_TIMEOUT_MS,
    // Nobody reads them. In a graph that was loaded in bulk every statement has one, that no node was ever :Importing: a kilobyte
    // of each answer. Without it and the bookmarks below a statement takes 0.1 ms less.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    // What goes wrong reaches the caller as an error; the driver's own account of it is for debugging.
    logging: {
      level: 'warn',
      logger: (level, message) => {
        log.debug({ driver: level }, message);
      },
    },
  };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), config);
  const target: Target = {
    driver,
    database: address.database,
    // A statement sees what this process wrote before it, whichever member of a cluster answers. A single server needs no
    // bookmarks for that.
    bookmarkManager: ROUTED.test(address.uri) ? neo4j.bookmarkManager() : undefined,
    log,
  };
  return {
    read: (statement, options) => run(target, 'READ', statement, options),
    write: (statement, options) => run(target, 'WRITE', statement, options),
    verify: () => verifyConnection(target, address),
    close: () => closeWithin(2_000, driver),
  };
}

/** The same graph, whose reads see what the transactions of these bookmarks wrote, whoever ran them. */
export function readsAfter(graph: Graph, bookmarks: readonly string[]): Graph {
  if (bookmarks.length === 0) return graph;
  return { ...graph, read: (statement, options) => graph.read(statement, { ...options, bookmarks }) };
}

async function closeWithin(ms: number, driver: Driver): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([driver.close(), patience]);
  clearTimeout(timer);
}
