import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { findMaven } from './find-maven.js';
import { LEAST_JAVA, missingTools, onlyOldJava } from './prerequisites.js';

const run = promisify(execFile);

/** A Java that is new enough. */
export interface Java {
  readonly command: string;
  /** Its JAVA_HOME. */
  readonly home: string;
  /** Such as `17`. */
  readonly version: string;
  /** Such as `17.0.15+6-Debian-1deb12u1`. */
  readonly build: string;
}

/**
 * The first Java that is new enough, of JAVA_HOME, PATH and the folders where systems and version managers put them.
 * @throws OperatorError (exit code 2) where there is none, or where every one found is too old.
 */
export async function findJava(env: NodeJS.ProcessEnv, folders = usualFolders(env)): Promise<Java> {
  const tooOld: string[] = [];
  for await (const command of candidates(env, folders)) {
    const properties = await propertiesOf(command, env);
    if (properties === undefined) continue;
    if (Number.parseInt(properties.version, 10) >= LEAST_JAVA) return { command, ...properties };
    tooOld.push(`Java ${properties.version} (${command})`);
  }
  if (tooOld.length > 0) throw onlyOldJava(tooOld);
  throw missingTools((await findMaven(env)) === undefined ? ['Java', 'Maven'] : ['Java']);
}

async function* candidates(env: NodeJS.ProcessEnv, folders: readonly JavaFolder[]): AsyncGenerator<string> {
  if (env.JAVA_HOME) yield join(env.JAVA_HOME, 'bin', 'java');
  for (const folder of (env.PATH ?? '').split(delimiter)) if (folder !== '') yield join(folder, 'java');
  for (const { parent, inside } of folders) {
    const names = await readdir(parent).catch(() => []);
    const newestFirst = names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    for (const name of newestFirst) yield join(parent, name, inside, 'bin', 'java');
  }
}

/** A folder that holds Javas, one a folder, and where in each their home is. */
interface JavaFolder {
  readonly parent: string;
  readonly inside: string;
}

function usualFolders(env: NodeJS.ProcessEnv): readonly JavaFolder[] {
  const home = env.HOME ?? homedir();
  const onMac = 'Contents/Home';
  const byHomebrew = 'libexec/openjdk.jdk/Contents/Home';
  return [
    { parent: '/usr/lib/jvm', inside: '' },
    { parent: '/usr/lib64/jvm', inside: '' },
    { parent: '/usr/java', inside: '' },
    { parent: '/opt/java', inside: '' },
    { parent: '/Library/Java/JavaVirtualMachines', inside: onMac },
    { parent: join(home, 'Library/Java/JavaVirtualMachines'), inside: onMac },
    { parent: '/opt/homebrew/opt', inside: byHomebrew },
    { parent: '/usr/local/opt', inside: byHomebrew },
    { parent: join(home, '.sdkman/candidates/java'), inside: '' },
    { parent: join(home, '.asdf/installs/java'), inside: '' },
    { parent: join(home, '.local/share/mise/installs/java'), inside: '' },
    { parent: join(home, '.jdks'), inside: '' },
  ];
}

async function propertiesOf(command: string, env: NodeJS.ProcessEnv): Promise<Omit<Java, 'command'> | undefined> {
  try {
    const { stderr } = await run(command, ['-XshowSettings:properties', '-version'], { timeout: 20_000, env });
    const property = (name: string) => new RegExp(`^\\s*${name} = (.+)$`, 'm').exec(stderr)?.[1];
    const [home, version, build] = [
      property('java\\.home'),
      property('java\\.specification\\.version'),
      property('java\\.vm\\.version'),
    ];
    if (home === undefined || version === undefined || build === undefined) return undefined;
    // Java 8 calls itself 1.8.
    return { home, version: version.replace(/^1\./, ''), build };
  } catch {
    // Not there, not a program, or macOS's stub that only asks to install Java.
    return undefined;
  }
}
