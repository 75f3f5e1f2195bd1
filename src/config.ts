import { z } from 'zod';
import { OperatorError } from './errors.js';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'expected an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  LOCAL_NEO4J_DIR: z.string().min(1).default('.neo4j'),
  LOCAL_NEO4J_BOLT_PORT: port(7687),
  LOCAL_NEO4J_HTTP_PORT: port(7474),
  DATA_DIR: z.string().min(1).default('data'),
  NODE_ENV: z.string().optional(),
  GRAPHIQL: z.enum(['on', 'off']).optional(),
  RESULT_CACHE_MB: z.coerce.number().min(0).max(1024).default(16),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** Where a Neo4j is, and as whom to open it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Everything that can be set from outside; README's table of variables says what each means. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The Neo4j named by NEO4J_URI, or undefined where the managed local one is meant. */
  readonly neo4j: Neo4jAddress | undefined;
  readonly localNeo4j: { readonly dir: string; readonly boltPort: number; readonly httpPort: number };
  readonly dataDir: string;
  /** Bytes of answers that are kept for two seconds; 0 keeps none. */
  readonly resultCacheBytes: number;
  readonly logLevel: string;
  /** Whether the query editor and the picture of the schema are served. */
  readonly graphiql: boolean;
}

/**
 * Reads the configuration from environment variables; an empty variable counts as unset.
 * @throws OperatorError (exit code 2) that names every variable at fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      const value = name.includes('PASSWORD') ? 'its value' : `"${given[name] ?? ''}"`;
      return `${name}: ${value} is not valid: ${issue.message}`;
    });
    throw new OperatorError('The configuration has faults.', faults, 2);
  }
  const e = parsed.data;
  return {
    host: e.HOST,
    port: e.PORT,
    neo4j:
      e.NEO4J_URI === undefined
        ? undefined
        : {
            uri: e.NEO4J_URI,
            username: e.NEO4J_USERNAME,
            password: e.NEO4J_PASSWORD ?? '',
            database: e.NEO4J_DATABASE,
          },
    localNeo4j: { dir: e.LOCAL_NEO4J_DIR, boltPort: e.LOCAL_NEO4J_BOLT_PORT, httpPort: e.LOCAL_NEO4J_HTTP_PORT },
    dataDir: e.DATA_DIR,
    resultCacheBytes: e.RESULT_CACHE_MB * 2 ** 20,
    logLevel: e.LOG_LEVEL,
    // In production it has to be asked for: it is for those who build on the endpoint, who have one of their own, and it
    // invites everybody to ask what costs most.
    graphiql: e.GRAPHIQL === undefined ? e.NODE_ENV !== 'production' : e.GRAPHIQL === 'on',
  };
}

/** The environment as it is, to find Java and Maven by and to hand to the programs that are started. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}
