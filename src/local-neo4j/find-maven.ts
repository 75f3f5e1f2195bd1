import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The path of `mvn`, by MAVEN_HOME or PATH; undefined where there is none. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  if (env.MAVEN_HOME) folders.unshift(join(env.MAVEN_HOME, 'bin'));
  for (const folder of folders) {
    const command = join(folder, 'mvn');
    const runs = await access(command, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return command;
  }
  return undefined;
}
