import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classArchiveOf, makeClassArchive } from '../../src/local-neo4j/class-archive.js';
import { startInstance } from '../../src/local-neo4j/instance.js';
import { userCacheDir } from '../../src/local-neo4j/layout.js';
import { findProgram } from '../../src/local-neo4j/program.js';
import { ask } from './ask.js';
import { temporaryFolder } from './temporary-folder.js';

const silent = () => undefined;

/** The real Neo4j, for a user whose cache folder has its class path and nothing else. */
async function programOfNewUser() {
  const { env, ...program } = await findProgram(process.env, silent);
  const folder = await temporaryFolder();
  const ofNewUser = { ...env, XDG_CACHE_HOME: folder };
  const isClasspath = (path: string) => !path.includes('.jsa');
  await cp(userCacheDir(env), userCacheDir(ofNewUser), { recursive: true, filter: isClasspath });
  return { folder, program: { ...program, env: ofNewUser } };
}

describe('the archive of Java classes', () => {
  it('is made once, and a start that uses it answers', async () => {
    const { folder, program } = await programOfNewUser();
    const missing = await classArchiveOf(program);
    expect(missing).toMatchObject({ jvmOptions: [], wanted: true });

    await makeClassArchive(program, missing, new AbortController().signal);
    const made = await classArchiveOf(program);
    expect(made).toMatchObject({ file: missing.file, wanted: false });
    expect(made.jvmOptions).toContain(`-XX:SharedArchiveFile=${made.file}`);
    expect((await readdir(userCacheDir(program.env))).filter((name) => name.includes('.making'))).toEqual([]);

    // `-Xshare:on` makes a JVM that cannot use the archive refuse to start.
    const strictly = { ...program, jvmOptions: [...made.jvmOptions, '-Xshare:on'] };
    const neo4j = await startInstance(
      { dir: join(folder, 'neo4j'), boltPort: 0, httpPort: 0, report: silent },
      strictly,
    );
    expect(await ask(neo4j, 'RETURN 1')).toEqual([[1]]);
    await neo4j.stop();
  });

  it('is left alone when its making is ended, and still wanted', async () => {
    const { program } = await programOfNewUser();
    const stopped = new AbortController();
    const making = makeClassArchive(program, await classArchiveOf(program), stopped.signal);
    stopped.abort();
    await making;
    expect(await classArchiveOf(program)).toMatchObject({ jvmOptions: [], wanted: true });
  });

  it('is not tried again where it cannot be made', async () => {
    const { program } = await programOfNewUser();
    const broken = { ...program, java: { ...program.java, command: '/bin/false' } };
    await makeClassArchive(broken, await classArchiveOf(broken), new AbortController().signal);
    expect(await classArchiveOf(broken)).toMatchObject({ jvmOptions: [], wanted: false });
  });
});
