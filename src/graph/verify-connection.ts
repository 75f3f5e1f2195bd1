import type { Neo4jAddress } from '../config.js';
import { CallerError, messageOf, OperatorError } from '../errors.js';
import { run, type Target } from './run.js';
import { codeOf, StatementError } from './translate-error.js';

/** The first release with all the Cypher that the statements use (types and labels that are computed), and the one that they are tested with. */
const OLDEST_NEO4J = [5, 26] as const;

/**
 * Asks the Neo4j who it is.
 * @throws OperatorError with advice when nobody answers, the login or the database is wrong, or it is none or too old.
 */
export async function verifyConnection(target: Target, address: Neo4jAddress): Promise<void> {
  const version = await askVersion(target, address);
  if (isNewEnough(version)) return;
  throw tooOld(address, version);
}

function tooOld({ uri }: Neo4jAddress, version: string): OperatorError {
  return new OperatorError(`The Neo4j at ${uri} is ${version}, which is too old.`, [
    `Upgrade it to Neo4j ${OLDEST_NEO4J.join('.')} LTS or newer.`,
  ]);
}

/** Whether a Neo4j of this version (`5.26.30`, `2025.01.0`) knows what the statements use. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NEO4J;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

async function askVersion(target: Target, address: Neo4jAddress): Promise<string> {
  const statement = {
    name: 'verify',
    text: "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]",
  };
  try {
    const [row] = await run(target, 'READ', statement, { timeoutMs: 10_000 });
    if (typeof row?.[0] === 'string') return row[0];
  } catch (error) {
    throw explain(error, address);
  }
  throw isNoNeo4j(address);
}

function isNoNeo4j({ uri }: Neo4jAddress, cause?: StatementError): OperatorError {
  return new OperatorError(`What answers at ${uri} is not a Neo4j.`, ['Check NEO4J_URI.'], 1, { cause });
}

function explain(thrown: unknown, address: Neo4jAddress): unknown {
  const cause = thrown instanceof CallerError ? thrown.cause : thrown;
  const code = codeOf(cause);
  const message = messageOf(cause);
  const because = (text: string, ...advice: string[]) => new OperatorError(text, advice, 1, { cause: thrown });
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return because(
      `The Neo4j at ${address.uri} refuses the user "${address.username}" with this password.`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return because(
      `The Neo4j at ${address.uri} has seen too many wrong passwords for "${address.username}".`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD, wait five seconds and try again.',
    );
  }
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return because(
      `The password of "${address.username}" at ${address.uri} must be changed before it can be used.`,
      'Change it in Neo4j Browser or with: ALTER CURRENT USER SET PASSWORD FROM … TO …',
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return because(
      `The user "${address.username}" may not use the Neo4j at ${address.uri}.`,
      `Grant it reading and writing of the database "${address.database}".`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return because(
      `The Neo4j at ${address.uri} has no database "${address.database}".`,
      'Check NEO4J_DATABASE; Neo4j Community has one database, "neo4j".',
    );
  }
  // What the driver says of one that cannot leave notifications out, which is older than Neo4j 5.7.
  if (message.includes('does not support user notification')) return tooOld(address, 'older than 5.7');
  if (/HTTP|handshake|unknown .*protocol|Unknown encoding/i.test(message) || code === 'ProtocolError') {
    return because(
      `What answers at ${address.uri} does not speak Bolt.`,
      'Check the port in NEO4J_URI: Bolt is 7687 by default; 7474 is the browser.',
    );
  }
  if (/certificate|\bTLS\b|\bSSL\b/i.test(message)) {
    return because(
      `The encryption of ${address.uri} cannot be agreed on: ${message}`,
      'Use a scheme that fits: neo4j:// without encryption, neo4j+s:// with a certificate of an authority, neo4j+ssc:// with one of its own.',
    );
  }
  // It speaks Bolt, and does not know what every Neo4j knows.
  if (thrown instanceof StatementError && code !== 'N/A') return isNoNeo4j(address, thrown);
  return because(
    `No Neo4j answers at ${address.uri}.`,
    'Check that it is running and that NEO4J_URI names its host and Bolt port.',
    'Hosted Neo4j databases pause when they are not used: resume it in its console.',
  );
}
