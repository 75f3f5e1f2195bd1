import { OperatorError } from '../errors.js';

/** The least Java that Neo4j 5.26 runs on. */
export const LEAST_JAVA = 17;

/** What the operator can do where the local Neo4j cannot be had. */
const OTHER_WAYS: readonly string[] = [
  'Or run everything in containers: docker compose up',
  'Or use a Neo4j of yours: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
];

/** What the local Neo4j is run with and resolved by. */
export type Tool = 'Java' | 'Maven';

/** The error for a machine that lacks them. */
export function missingTools(tools: readonly Tool[]): OperatorError {
  const verb = tools.length === 1 ? 'was' : 'were';
  return new OperatorError(
    `The local Neo4j needs Java ${LEAST_JAVA} or newer and Maven; ${tools.join(' and ')} ${verb} not found.`,
    [`Install ${tools.join(' and ')}, and start again.`, ...OTHER_WAYS],
    2,
  );
}

/** The error for a machine on which every Java is too old; `found` tells of each. */
export function onlyOldJava(found: readonly string[]): OperatorError {
  return new OperatorError(
    `The local Neo4j needs Java ${LEAST_JAVA} or newer. Found: ${found.join(', ')}.`,
    [`Install Java ${LEAST_JAVA} or newer, or point JAVA_HOME to one.`, ...OTHER_WAYS],
    2,
  );
}

/** The error for a system that the local Neo4j is not made for. */
export function unsupportedSystem(system: string): OperatorError {
  const here = `Start it on Linux or macOS, or in the Windows Subsystem for Linux.`;
  return new OperatorError(`The local Neo4j does not run on ${system}.`, [here, ...OTHER_WAYS], 2);
}
