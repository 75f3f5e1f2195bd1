import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveClasspath } from '../../src/local-neo4j/classpath.js';
import { fakeProgram } from './fake-program.js';
import { temporaryFolder } from './temporary-folder.js';

/** A machine whose Maven is a script, and what it takes to resolve the class path there. */
async function machineWithMaven(script: string) {
  const folder = await temporaryFolder();
  const cacheDir = join(folder, 'cache');
  await fakeProgram(join(folder, 'mvn'), `echo called >> '${folder}/calls'\n${script}`);
  const reports: string[] = [];
  const resolve = (signal?: AbortSignal) =>
    resolveClasspath({
      java: { command: '/jdk/bin/java', home: '/jdk', version: '17', build: '17+1' },
      cacheDir,
      env: { PATH: folder },
      report: (line) => reports.push(line),
      signal,
    });
  return { folder, cacheDir, reports, resolve };
}

/** What the real Maven does: it writes into the file that -Dmdep.outputFile names. */
const writesJars = `
for argument in "$@"; do
  case $argument in -Dmdep.outputFile=*) output=\${argument#*=} ;; esac
done
folder=\${0%/mvn}
echo "jar" > "$folder/a.jar"
echo "jar" > "$folder/b.jar"
echo "$folder/a.jar:$folder/b.jar" > "$output"`;

async function callsOf(folder: string): Promise<number> {
  return (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n').length;
}

describe('the class path of Neo4j', () => {
  it('is asked of Maven once, and then kept', async () => {
    const { folder, reports, resolve } = await machineWithMaven(writesJars);
    const first = await resolve();
    expect(first).toBe(`${folder}/a.jar:${folder}/b.jar`);
    expect(await resolve()).toBe(first);
    expect(await callsOf(folder)).toBe(1);
    expect(reports).toEqual([expect.stringContaining('Resolving Neo4j with Maven')]);
  });

  it('is asked of Maven again when one of its jars is gone', async () => {
    const { folder, resolve } = await machineWithMaven(writesJars);
    await resolve();
    await rm(join(folder, 'b.jar'));
    await resolve();
    expect(await callsOf(folder)).toBe(2);
  });

  it('is never half a list, even where the kept one was cut short', async () => {
    const { folder, cacheDir, resolve } = await machineWithMaven(writesJars);
    const whole = await resolve();
    const [list] = await readdir(cacheDir);
    await writeFile(join(cacheDir, list!), whole.slice(0, -3));
    expect(await resolve()).toBe(whole);
    expect(await callsOf(folder)).toBe(2);
  });

  it('shows how far the downloads are', async () => {
    const download = 'echo "[INFO] Downloaded from central: https://repo.maven.apache.org/a.jar"';
    const { reports, resolve } = await machineWithMaven(`${Array(200).fill(download).join('\n')}\n${writesJars}`);
    await resolve();
    expect(reports.slice(1)).toEqual(['Maven has downloaded 100 files …', 'Maven has downloaded 200 files …']);
  });

  it('tells what Maven said where it fails, and keeps nothing', async () => {
    const { cacheDir, resolve } = await machineWithMaven(`
      echo "[INFO] Scanning for projects..."
      echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host repo.maven.apache.org"
      echo "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch."
      exit 1`);
    await expect(resolve()).rejects.toMatchObject({
      message: 'Maven could not resolve Neo4j.',
      advice: [
        'It said: Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host repo.maven.apache.org',
        expect.stringContaining('Check that this machine reaches Maven Central'),
      ],
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('is given up when the operator ends the start', async () => {
    const { resolve } = await machineWithMaven('while :; do :; done');
    const ctrlC = new AbortController();
    const resolving = resolve(ctrlC.signal);
    ctrlC.abort(new Error('interrupted'));
    await expect(resolving).rejects.toThrow('interrupted');
  });

  it('cannot be had without Maven: the error names the three ways on', async () => {
    const { folder, resolve } = await machineWithMaven('');
    await rm(join(folder, 'mvn'));
    await expect(resolve()).rejects.toMatchObject({
      message: 'The local Neo4j needs Java 17 or newer and Maven; Maven was not found.',
      advice: [
        expect.stringContaining('Install Maven'),
        expect.stringContaining('docker'),
        expect.stringContaining('NEO4J_URI'),
      ],
      exitCode: 2,
    });
  });
});
