import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { OperatorError } from '../errors.js';
import { findMaven } from './find-maven.js';
import type { Java } from './java.js';
import { missingTools } from './prerequisites.js';

interface Resolution {
  readonly pom: string;
  /** The file that gets the class path. */
  readonly output: string;
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** How many downloads make a line of progress; a first run downloads about 800 files. */
const DOWNLOADS_A_LINE = 100;

/**
 * Has Maven download what the pom.xml names, and write the class path of it to a file.
 * @throws OperatorError where Maven is missing, or fails: with what it said first; the signal's reason when that aborts.
 */
export async function writeClasspath({ pom, output, java, env, report, signal }: Resolution): Promise<void> {
  const command = await findMaven(env);
  if (command === undefined) throw missingTools(['Maven']);
  report('Resolving Neo4j with Maven (the first time, this downloads about 150 MB) …');
  const args = ['--batch-mode', '--file', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${output}`];
  const child = spawn(command, [...args, '-DincludeScope=runtime'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, JAVA_HOME: java.home },
    ...(signal && { signal }),
  });
  const faults: string[] = [];
  let downloads = 0;
  const read = (line: string) => {
    if (line.includes('Downloaded from') && ++downloads % DOWNLOADS_A_LINE === 0) {
      report(`Maven has downloaded ${downloads} files …`);
    }
    const fault = /^\[(?:ERROR|FATAL)\] (.+)/.exec(line)?.[1];
    if (fault !== undefined) faults.push(fault);
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', (line) => faults.push(line));
  const [code] = (await once(child, 'close').catch(() => [null])) as [number | null];
  signal?.throwIfAborted();
  if (code !== 0) throw mavenFailed(faults);
}

function mavenFailed(faults: readonly string[]): OperatorError {
  return new OperatorError('Maven could not resolve Neo4j.', [
    ...faults.slice(0, 1).map((fault) => `It said: ${fault}`),
    'Check that this machine reaches Maven Central, or the mirror that ~/.m2/settings.xml names, and start again.',
  ]);
}
