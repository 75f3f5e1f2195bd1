import { OperatorError } from '../errors.js';
import { findMaven } from './maven.js';

/** The least Java that Neo4j 5.26 runs on. */
export const LEAST_JAVA = 17;

/** What the operator can do where the local Neo4j cannot be had; the first line is up to the cause. */
function waysOn(first: string): readonly string[] {
  return [
    first,
    'Or run everything in containers: docker compose up',
    'Or use a Neo4j of yours: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
  ];
}

/** The error for a machine without Java, which says so of Maven in the same breath. */
export async function noJava(env: NodeJS.ProcessEnv): Promise<OperatorError> {
  return missing((await findMaven(env)) === undefined ? ['Java', 'Maven'] : ['Java']);
}

/** The error for a machine with Java but without Maven, where Neo4j is still to be resolved. */
export function noMaven(): OperatorError {
  return missing(['Maven']);
}

/** The error for a machine on which every Java is too old; `found` tells of each. */
export function onlyOldJava(found: readonly string[]): OperatorError {
  return new OperatorError(
    `The local Neo4j needs Java ${LEAST_JAVA} or newer. Found: ${found.join(', ')}.`,
    waysOn(`Install Java ${LEAST_JAVA} or newer, or point JAVA_HOME to one.`),
    2,
  );
}

/** The error for a system that the local Neo4j is not made for. */
export function unsupportedSystem(platform: string): OperatorError {
  const [, ...others] = waysOn('');
  return new OperatorError(`The local Neo4j runs on Linux and macOS, not on ${platform}.`, others, 2);
}

function missing(tools: readonly string[]): OperatorError {
  const verb = tools.length === 1 ? 'was' : 'were';
  return new OperatorError(
    `The local Neo4j needs Java ${LEAST_JAVA} or newer and Maven; ${tools.join(' and ')} ${verb} not found.`,
    waysOn(`Install ${tools.join(' and ')}, and start again.`),
    2,
  );
}
