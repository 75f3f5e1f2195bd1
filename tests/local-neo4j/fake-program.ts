import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a shell script that stands in for a program; with an empty PATH it has the shell's own commands. */
export async function fakeProgram(file: string, script: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

/** Writes a stand-in for a Java of the given version into a folder like JAVA_HOME. */
export async function fakeJava(home: string, version: string): Promise<void> {
  const properties = [
    `java.home = ${home}`,
    `java.specification.version = ${version}`,
    `java.vm.version = ${version}+1`,
  ];
  await fakeProgram(`${home}/bin/java`, properties.map((line) => `echo '    ${line}' >&2`).join('\n'));
}
