import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../errors.js';

const run = promisify(execFile);

/** The least Java that Neo4j 5.26 runs on. */
const LEAST_JAVA = 17;

/** A Java that is new enough. */
export interface Java {
  readonly command: string;
  readonly home: string;
  readonly version: string;
}

/**
 * The first Java that is new enough, of JAVA_HOME, PATH and the folders where systems and version managers put them.
 * @returns undefined where the machine has no Java at all.
 * @throws OperatorError where every Java found is too old.
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java | undefined> {
  const tooOld: string[] = [];
  for await (const command of candidates(env)) {
    const properties = await propertiesOf(command, env);
    if (properties === undefined) continue;
    if (Number.parseInt(properties.version, 10) >= LEAST_JAVA) return { command, ...properties };
    tooOld.push(`${command} is Java ${properties.version}.`);
  }
  if (tooOld.length === 0) return undefined;
  throw new OperatorError(
    `Java is too old: Neo4j needs Java ${LEAST_JAVA} or newer.`,
    [...tooOld, `Install Java ${LEAST_JAVA} or newer, or point JAVA_HOME to one.`],
    2,
  );
}

async function* candidates(env: NodeJS.ProcessEnv): AsyncGenerator<string> {
  if (env['JAVA_HOME'] !== undefined) yield join(env['JAVA_HOME'], 'bin', 'java');
  for (const folder of (env['PATH'] ?? '').split(delimiter)) if (folder !== '') yield join(folder, 'java');
  for (const { parent, inside } of usualFolders(env['HOME'] ?? homedir())) {
    const names = await readdir(parent).catch(() => []);
    // The newest first, as far as names tell.
    const newestFirst = names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    for (const name of newestFirst) yield join(parent, name, inside, 'bin', 'java');
  }
}

function usualFolders(home: string): readonly { readonly parent: string; readonly inside: string }[] {
  return [
    { parent: '/usr/lib/jvm', inside: '' },
    { parent: '/usr/lib64/jvm', inside: '' },
    { parent: '/usr/java', inside: '' },
    { parent: '/opt/java', inside: '' },
    { parent: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home' },
    { parent: join(home, 'Library/Java/JavaVirtualMachines'), inside: 'Contents/Home' },
    { parent: '/opt/homebrew/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
    { parent: '/usr/local/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
    { parent: join(home, '.sdkman/candidates/java'), inside: '' },
    { parent: join(home, '.asdf/installs/java'), inside: '' },
    { parent: join(home, '.local/share/mise/installs/java'), inside: '' },
    { parent: join(home, '.jdks'), inside: '' },
  ];
}

async function propertiesOf(
  command: string,
  env: NodeJS.ProcessEnv,
): Promise<{ version: string; home: string } | undefined> {
  try {
    const { stderr } = await run(command, ['-XshowSettings:properties', '-version'], { timeout: 20_000, env });
    const version = /^\s*java\.specification\.version = (?:1\.)?(\S+)$/m.exec(stderr)?.[1];
    const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1];
    return version === undefined || home === undefined ? undefined : { version, home };
  } catch {
    // Not there, not a program, or macOS's stub that only asks to install Java.
    return undefined;
  }
}
