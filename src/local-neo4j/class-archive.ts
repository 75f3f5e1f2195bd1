import { createHash } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../errors.js';
import { FolderInUseError } from './folder-lock.js';
import { runStatements } from './http-api.js';
import { startInstance, type LocalNeo4j } from './instance.js';
import { userCacheDir } from './layout.js';
import type { Neo4jProgram } from './program.js';

/**
 * Java's archive of the classes that Neo4j loads (class data sharing), which a JVM maps into its memory instead of
 * reading, checking and linking them one by one. Measured with Java 17 on 2 cores: a start takes 4.4 s instead of
 * 7.0 s, and 7.5 s of CPU instead of 13.5 s. It takes 140 MB in the user's cache folder; all clones share it.
 */
export interface ClassArchive {
  readonly file: string;
  /** What makes a JVM use it; nothing where there is none yet. */
  readonly jvmOptions: readonly string[];
  /** Whether it is still to be made; not where making it has failed before. */
  readonly wanted: boolean;
}

/** What to run while the classes are noted: a write, an index and a query with all that ours are made of. */
const TYPICAL_STATEMENTS = [
  'CREATE INDEX IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]',
  'UNWIND [{id: "a"}, {id: "b"}] AS row MERGE (n:Entity {id: row.id}) SET n += row, n.name = "name"',
  'MATCH (a:Entity {id: "a"}), (b:Entity {id: "b"}) MERGE (a)-[:CITES {passages: ["p"]}]->(b)',
  `MATCH (n:Entity) WHERE n.id > '' AND n.name CONTAINS 'a' WITH n ORDER BY n.id LIMIT 20
   RETURN n.id, COLLECT { MATCH (n)-[r:CITES|AMENDS]->(m) RETURN {id: m.id, passages: r.passages} ORDER BY m.id }`,
  'MATCH path = (:Entity {id: "a"})-[:CITES*1..3]->(n) RETURN count(DISTINCT n), collect(length(path))',
  'CALL db.index.fulltext.queryNodes("names", "name", {limit: 5}) YIELD node, score RETURN node.id, score',
];

/** Java 25 prints errors about its own, smaller archive, which does not fit our module options; it goes on without. */
const QUIETLY = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/** Writing it at exit takes 7 s; at the lowest priority on a busy machine, more. */
const WRITTEN_WITHIN_MS = 180_000;

/** The archive that fits this very Java and class path; a JVM refuses any other. */
export async function classArchiveOf({ java, classpath, env }: Neo4jProgram): Promise<ClassArchive> {
  const key = createHash('sha256').update(`${java.home}\0${java.build}\0${classpath}`).digest('hex').slice(0, 16);
  const file = join(userCacheDir(env), `neo4j-${key}.jsa`);
  if (await exists(file)) return { file, jvmOptions: [`-XX:SharedArchiveFile=${file}`, ...QUIETLY], wanted: false };
  return { file, jvmOptions: [], wanted: !(await exists(failureOf(file))) };
}

/**
 * Makes the archive, in some 20 s: a Neo4j of its own runs a few statements and writes the
 * archive as it ends. Nothing depends on it: a failure is noted in a file, lest it be tried again and again, and not
 * thrown; and where another process is at it, nothing is done.
 * @param signal ends it early, at once.
 */
export async function makeClassArchive(
  program: Neo4jProgram,
  { file }: ClassArchive,
  signal: AbortSignal,
): Promise<void> {
  const dir = `${file}.making`;
  const fresh = join(dir, 'classes.jsa');
  try {
    await mkdir(dir, { recursive: true });
    await rm(fresh, { force: true });
    const making = { ...program, jvmOptions: [`-XX:ArchiveClassesAtExit=${fresh}`] };
    const neo4j = await startInstance({ dir, boltPort: 0, httpPort: 0, report: () => undefined, signal }, making);
    signal.addEventListener('abort', () => void neo4j.stop(0));
    try {
      await exercise(neo4j);
      await neo4j.stop(WRITTEN_WITHIN_MS);
    } finally {
      await neo4j.stop(0);
    }
    signal.throwIfAborted();
    await rename(fresh, file);
    await rm(dir, { recursive: true, force: true });
  } catch (fault) {
    if (signal.aborted || fault instanceof FolderInUseError) return;
    await writeFile(failureOf(file), `${messageOf(fault)}\n`).catch(() => undefined);
  }
}

async function exercise({ browserUrl, address }: LocalNeo4j): Promise<void> {
  for (const statement of TYPICAL_STATEMENTS) {
    const [refusal] = await runStatements(browserUrl, address.password, [statement]);
    if (refusal !== undefined) throw new Error(refusal.message);
  }
}

function failureOf(file: string): string {
  return `${file}.failed`;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
