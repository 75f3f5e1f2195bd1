import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Java } from './java.js';
import { listClasspath } from './maven.js';

/** Relative to the package: the build copies no pom.xml into dist/. */
const POM = fileURLToPath(new URL('../../src/local-neo4j/pom.xml', import.meta.url));

/**
 * The class path of Neo4j and Neo4j Browser. Their jars (213, 143 MB) stay in the user's Maven repository, so that any
 * number of clones and test folders share them; only the list of their paths is kept, in the user's cache folder, under
 * a hash of pom.xml. Maven (10 s) runs when there is no such list, or a jar of it is gone.
 * @throws OperatorError where Maven is missing or fails.
 */
export async function resolveClasspath(
  java: Java,
  env: NodeJS.ProcessEnv,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const key = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 16);
  const folder = join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'cyberlaw-graph');
  const list = join(folder, `neo4j-${key}.classpath`);
  const kept = await readComplete(list).catch(() => undefined);
  if (kept !== undefined) return kept;

  await mkdir(folder, { recursive: true });
  // Two starts at once write each their own, and the last one stays.
  const fresh = `${list}.${process.pid}`;
  try {
    await listClasspath({ pom: POM, output: fresh, java, env, report, ...(signal && { signal }) });
    const resolved = await readComplete(fresh);
    await rename(fresh, list);
    return resolved;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function readComplete(list: string): Promise<string> {
  const classpath = (await readFile(list, 'utf8')).trim();
  await Promise.all(classpath.split(delimiter).map((jar) => access(jar)));
  return classpath;
}
