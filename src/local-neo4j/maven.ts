import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { OperatorError } from '../errors.js';
import type { Java } from './java.js';

/** The path of `mvn`, by MAVEN_HOME or PATH; undefined where there is none. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const home = env['MAVEN_HOME'] ?? env['M2_HOME'];
  const folders = [...(home === undefined ? [] : [join(home, 'bin')]), ...(env['PATH'] ?? '').split(delimiter)];
  for (const folder of folders) {
    const command = join(folder, 'mvn');
    if (
      await access(command, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return command;
  }
  return undefined;
}

interface Resolution {
  readonly pom: string;
  readonly output: string;
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Has Maven download what the pom.xml names and write the class path of it to a file; a line of progress for each 25
 * downloads.
 * @throws OperatorError where Maven is missing or fails, with what it said.
 */
export async function listClasspath({ pom, output, java, env, report, signal }: Resolution): Promise<void> {
  const command = await findMaven(env);
  if (command === undefined) {
    throw new OperatorError('Maven is not installed.', ['Install Maven (`mvn`), and start again.'], 2);
  }
  report('Resolving Neo4j with Maven (the first time, this downloads about 150 MB) …');
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const args = ['--batch-mode', '--file', pom, goal, '-DincludeScope=runtime', `-Dmdep.outputFile=${output}`];
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, JAVA_HOME: java.home },
    ...(signal && { signal }),
  });
  const faults: string[] = [];
  let downloads = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('Downloaded from') && ++downloads % 25 === 0) report(`Maven has downloaded ${downloads} files …`);
    if (line.startsWith('[ERROR]')) faults.push(line.slice('[ERROR]'.length).trim());
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  throw new OperatorError(
    'Maven could not resolve Neo4j.',
    [
      ...faults.filter((line) => line !== '').slice(0, 1),
      'Check that this machine reaches Maven Central or the mirror in ~/.m2/settings.xml, and start again.',
    ],
    1,
  );
}
