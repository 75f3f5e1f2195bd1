import { buildSchema, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { CallerError } from '../../src/errors.js';
import { startServer, type RunningServer, type ServerParts } from '../../src/server/start-server.js';

const SDL = /* GraphQL */ `
  interface Entity {
    id: ID!
    names: [Name!]!
    relationships(first: Int, after: String): Connection!
  }
  type Thing implements Entity {
    id: ID!
    names: [Name!]!
    relationships(first: Int, after: String): Connection!
    things(first: Int, last: Int): Connection!
  }
  type Person implements Entity {
    id: ID!
    names: [Name!]!
    relationships(first: Int, after: String): Connection!
    friends(first: Int): Connection!
  }
  type Name {
    value: String!
    of: Thing
  }
  type Connection {
    edges: [Edge!]!
    nodes: [Entity!]!
    totalCount: Int!
  }
  type Edge {
    cursor: String!
    node: Entity!
  }
  input Filter {
    AND: [Filter!]
    NOT: Filter
    eq: String
  }
  type Query {
    hello(to: String = "world"): String!
    maybe: String
    things(first: Int, filter: Filter): Connection!
    nodes(ids: [ID!]!): [Entity]!
    paths(first: Int! = 3): [Thing!]!
    thing: Thing
    "Never answers."
    hang: String
    "Answers only once it is told to stop, as our statements do."
    heed: String
    slow(ms: Int!): String
    refuse(code: String!): String
    break: String
    breakHard: String!
    unavailable: String
    requestId: String
  }
  type Mutation {
    change: Boolean
  }
`;

interface StubContext {
  readonly id: string;
  readonly signal: AbortSignal;
}

/** An inner fault as one might come from a driver, with all that must never be shown. */
export const INNER_FAULT = 'MATCH (n:Secret) failed at bolt://10.0.0.7:7687';

const rootValue = {
  hello: ({ to }: { to: string }) => `Hello ${to}`,
  maybe: () => null,
  things: () => ({ edges: [], nodes: [], totalCount: 0 }),
  paths: () => [],
  hang: () => new Promise(() => undefined),
  heed: (_: unknown, { signal }: StubContext) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    }),
  slow: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, 'done')),
  refuse: ({ code }: { code: ConstructorParameters<typeof CallerError>[0] }) => {
    throw new CallerError(code, `This is ${code}.`, { argument: 'code' });
  },
  break: () => {
    throw new Error(INNER_FAULT);
  },
  breakHard: () => {
    throw new TypeError(INNER_FAULT);
  },
  unavailable: () => {
    throw new CallerError('UNAVAILABLE', 'Try again later.', {}, { cause: new Error(INNER_FAULT) });
  },
  requestId: (_: unknown, { id }: StubContext) => id,
  change: () => true,
};

/** A schema whose fields fail in every way that the server has to cope with. */
export function stubSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const resolve = (rootValue as Record<string, ((args: never, context: never) => unknown) | undefined>)[field.name];
      if (resolve) field.resolve = (_source, args, context) => resolve(args as never, context as never);
    }
  }
  return schema;
}

/** A running server, what it logged, and short ways to ask it. */
export interface StubServer extends RunningServer {
  readonly log: Record<string, unknown>[];
  /** The signals of the requests that got a context, in order. */
  readonly signals: AbortSignal[];
  ask(query: unknown, options?: { variables?: unknown; headers?: Record<string, string> }): Promise<Answer>;
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Answer>;
}

/** An HTTP answer whose body has been read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
  /** The code of the first error. */
  readonly code: unknown;
}

/** Starts a server around the stub schema on a free port. */
export async function startStub(parts: Partial<ServerParts> = {}): Promise<StubServer> {
  const log: Record<string, unknown>[] = [];
  const signals: AbortSignal[] = [];
  const server = await startServer({
    schema: stubSchema(),
    createContext: ({ id, signal }) => {
      signals.push(signal);
      return Promise.resolve({ id, signal });
    },
    isReady: () => Promise.resolve({ ready: true }),
    log: pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line) as Record<string, unknown>) }),
    host: '127.0.0.1',
    port: 0,
    version: '1.2.3',
    ...parts,
  });
  const post: StubServer['post'] = async (body, headers = {}) =>
    read(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    );
  return {
    ...server,
    log,
    signals,
    post,
    ask: (query, { variables, headers } = {}) => post(JSON.stringify({ query, variables }), headers),
  };
}

/** Reads an answer to its end. */
export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const json = (isJson && text !== '' ? JSON.parse(text) : {}) as Answer['json'];
  return { status: response.status, headers: response.headers, text, json, code: json.errors?.[0]?.extensions.code };
}
