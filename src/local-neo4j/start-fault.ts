import { OperatorError } from '../errors.js';
import { FolderInUseError } from './folder-lock.js';
import { noSpaceLeft } from './free-space.js';
import type { Layout } from './layout.js';
import { portsTaken, type Ports } from './ports.js';

/** Whether the log of a failed start tells that one of its ports was taken by another program meanwhile. */
export function lostItsPort(log: string): boolean {
  return /PortBindException|Address already in use/.test(log);
}

/** What became of a Neo4j that ended before it answered, from its log: a cause that the operator can mend. */
export function explainFailedStart(log: string, layout: Layout, ports: Ports): OperatorError {
  if (lostItsPort(log)) return portsTaken(ports);
  if (/FileLockException|has been locked by another process/.test(log)) return new FolderInUseError(layout.home);
  if (/No space left on device|not enough space/i.test(log)) return noSpaceLeft(layout.home);
  if (/Could not reserve enough space|Cannot allocate memory|insufficient memory/i.test(log)) {
    return new OperatorError('There is not enough free memory to start Neo4j.', [
      'Stop other programs, or set NEO4J_URI to a Neo4j on another machine.',
      `Its log: ${layout.logFile}`,
    ]);
  }
  return new OperatorError('Neo4j ended while it started.', [
    ...lastWords(log).map((line) => `It said: ${line}`),
    `Its log: ${layout.logFile}`,
    `If its store is damaged, delete ${layout.home}: the next start makes it anew and loads the data again.`,
  ]);
}

/**
 * The line of a log that tells most about an end: the innermost cause of the last exception, else the last error, else
 * the last line that is more than news. None where nothing went wrong in its eyes.
 */
export function lastWords(log: string): readonly string[] {
  const lines = log.split('\n').map((line) => line.trim());
  const causes = lines.filter((line) => line.startsWith('Caused by: '));
  const errors = lines.filter((line) => /\bERROR\b|^Error\b|Exception\b|^#.*Error/.test(line));
  const told = lines.filter((line) => line !== '' && !line.startsWith('at ') && !line.includes(' INFO '));
  const last = causes.at(-1)?.replace(/^Caused by: (?:[\w$]+\.)*/, '') ?? errors.at(-1) ?? told.at(-1);
  return last === undefined ? [] : [last];
}
