import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Java } from './java.js';
import { writeClasspath } from './maven.js';

/** Named from the package's root: the build copies no pom.xml into dist/. */
const POM = fileURLToPath(new URL('../../src/local-neo4j/pom.xml', import.meta.url));

/** What is needed to find the class path, or to resolve it. */
export interface ClasspathOptions {
  readonly java: Java;
  /** The folder that keeps the list between starts. */
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * The class path of Neo4j and Neo4j Browser. Their jars (213, 143 MB) stay in the user's Maven repository, so that any
 * number of clones and test folders share them; only the list of their paths is kept, under a hash of pom.xml. Maven
 * (10 s) runs when there is no such list, or a jar of it is gone.
 * @throws OperatorError where Maven is missing or fails.
 */
export async function resolveClasspath(options: ClasspathOptions): Promise<string> {
  const { cacheDir, ...resolution } = options;
  const key = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 16);
  const list = join(cacheDir, `neo4j-${key}.classpath`);
  const kept = await readComplete(list).catch(() => undefined);
  if (kept !== undefined) return kept;

  await mkdir(cacheDir, { recursive: true });
  // Two starts at once write one list each, and the last stays.
  const fresh = `${list}.${process.pid}`;
  try {
    await writeClasspath({ ...resolution, pom: POM, output: fresh });
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
