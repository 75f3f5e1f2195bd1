import { setTimeout as delay } from 'node:timers/promises';
import { inheritedEnvironment } from '../config.js';
import { classArchiveOf, makeClassArchive } from './class-archive.js';
import { startInstance, type LocalNeo4j, type LocalNeo4jOptions } from './instance.js';
import { findProgram } from './program.js';

export type { LocalNeo4j, LocalNeo4jOptions } from './instance.js';

/** Milliseconds until the archive is begun: whoever starts Neo4j has work for it and for the processors at first. */
const ARCHIVE_AFTER_MS = 30_000;

/**
 * Starts Neo4j Community with Neo4j Browser on loopback, as a child process that cannot outlive this one, and resolves
 * when its database answers: with Java 17 on 2 idle cores after 7 s, and after 4.4 s when a start before it has made an
 * archive of Java's classes, which it does in the background.
 * @throws OperatorError for all that the operator can mend; the signal's reason when that aborts.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const program = await findProgram(inheritedEnvironment(), options.report, options.signal);
  const archive = await classArchiveOf(program);
  const neo4j = await startInstance(options, { ...program, jvmOptions: archive.jvmOptions });
  if (!archive.wanted) return neo4j;

  const ended = new AbortController();
  const making = delay(ARCHIVE_AFTER_MS, undefined, { signal: ended.signal, ref: false }).then(
    () => makeClassArchive({ ...program, lowPriority: true }, archive, ended.signal),
    () => undefined, // ended before it was begun
  );
  const endMaking = () => {
    ended.abort();
    return making;
  };
  void neo4j.died.then(endMaking);
  return {
    ...neo4j,
    async stop() {
      await Promise.all([endMaking(), neo4j.stop()]);
    },
  };
}
