import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** A package as small as can be that is set up by the real src/setup.mjs; its two dependencies lead to the real compiler and bundler. */
let clone: string;

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the set-up; the lines that only say for how many seconds a step has run depend on the machine and are left out. */
async function setUp(): Promise<Outcome> {
  const { code, output } = await runSetUp();
  return { code, output: output.replaceAll(/^.* … \d+ s\n/gm, '') };
}

async function runSetUp(): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(clone, 'src/setup.mjs')], { cwd: tmpdir() });
    return { code: 0, output: stdout + stderr };
  } catch (fault) {
    const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const write = (name: string, content: unknown) =>
  writeFile(join(clone, name), typeof content === 'string' ? content : JSON.stringify(content));

const changedAt = async (name: string) => (await stat(join(clone, name))).mtimeMs;

const packageJson = (node = '>=20.19') => ({
  name: 'clone',
  version: '1.0.0',
  type: 'module',
  engines: { node },
  dependencies: { typescript: 'file:compiler', vite: 'file:bundler' },
});

const BUILDING = 'Building the server …\nBuilding the explorer …\n';

beforeAll(async () => {
  clone = await realpath(await mkdtemp(join(tmpdir(), 'cyberlaw-graph-clone-')));
  for (const folder of ['src/web', 'compiler/bin', 'bundler/bin']) mkdirSync(join(clone, folder), { recursive: true });
  await cp(join(repository, 'src/setup.mjs'), join(clone, 'src/setup.mjs'));
  await write('compiler/package.json', { name: 'typescript', version: '1.0.0' });
  await write('compiler/bin/tsc', `require(${JSON.stringify(join(repository, 'node_modules/typescript/bin/tsc'))});`);
  await write('bundler/package.json', { name: 'vite', version: '1.0.0' });
  await write('bundler/bin/vite.js', `import(${JSON.stringify(join(repository, 'node_modules/vite/bin/vite.js'))});`);
  await write('package.json', packageJson());
  await write('tsconfig.json', { compilerOptions: { target: 'ES2023', module: 'NodeNext', strict: true, types: [] } });
  await cp(join(repository, 'tsconfig.build.json'), join(clone, 'tsconfig.build.json'));
  await cp(join(repository, 'README.md'), join(clone, 'README.md'));
  await write('src/main.ts', "import { word } from './word.js';\nexport const words: string[] = [word];\n");
  await write('src/web/index.html', '<!doctype html><title>clone</title>');
  await write('src/web/vite.config.js', "export default { build: { outDir: '../../dist/web' } };\n");
  await write('src/word.ts', "export const word = 'law';\n");
  await run('npm', ['install', '--package-lock-only', '--offline'], { cwd: clone });
});

afterAll(() => rm(clone, { recursive: true, force: true }));

describe('the set-up of a clone', () => {
  it('installs and builds, and says so; two at once do it once', async () => {
    const outcomes = await Promise.all([setUp(), setUp()]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    const said = outcomes.map(({ output }) => output).join('');
    expect(said.match(/^Installing the npm packages …$/gm)).toHaveLength(1);
    expect(said.match(/^Building the explorer …$/gm)).toHaveLength(1);
    expect(await readFile(join(clone, 'dist/main.js'), 'utf8')).toContain('words = [word]');
    expect(await readFile(join(clone, 'dist/web/index.html'), 'utf8')).toContain('<title>clone</title>');
  });

  it('does and says nothing where all is done', async () => {
    const before = await changedAt('dist/main.js');
    expect(await setUp()).toEqual({ code: 0, output: '' });
    expect(await changedAt('dist/main.js')).toBe(before);
  });

  it('builds again what has changed, and drops what is gone', async () => {
    await unlink(join(clone, 'src/word.ts'));
    await write('src/main.ts', 'export const words: string[] = [];\n');
    expect(await setUp()).toEqual({ code: 0, output: BUILDING });
    await write('src/web/index.html', '<!doctype html><title>changed</title>');
    expect(await setUp()).toEqual({ code: 0, output: BUILDING });
    expect(await readFile(join(clone, 'dist/web/index.html'), 'utf8')).toContain('changed');
    const outputs = await readdir(join(clone, 'dist'));
    expect(outputs.filter((name) => name.includes('.js')).sort()).toEqual(['main.js', 'main.js.map']);
  });

  it('builds again what someone has deleted', async () => {
    for (const [folder, name] of Object.entries({ dist: 'main.js', 'dist/web': 'index.html' })) {
      await unlink(join(clone, folder, name));
      expect(await setUp()).toEqual({ code: 0, output: BUILDING });
      expect(await readdir(join(clone, folder))).toContain(name);
    }
  });

  it('installs again where a package is missing', async () => {
    await rm(join(clone, 'node_modules'), { recursive: true });
    expect(await setUp()).toEqual({ code: 0, output: 'Installing the npm packages …\n' });
  });

  it('is not blocked by one that was killed', async () => {
    await unlink(join(clone, 'dist/main.js'));
    const killed = spawn(process.execPath, [join(clone, 'src/setup.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    expect(await setUp()).toEqual({ code: 0, output: BUILDING });
  });

  it('tells what the compiler found, and fails', async () => {
    await write('src/main.ts', 'export const words: string[] = 1;\n');
    const { code, output } = await setUp();
    expect(code).toBe(1);
    expect(output).toContain("src/main.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string[]'.");
    expect(output).not.toMatch(/^\s+at /m);
    expect((await setUp()).code).toBe(1);
  });

  it('tells what npm found, and fails', async () => {
    await write('package.json', { ...packageJson(), dependencies: { typescript: 'file:nowhere' } });
    await rm(join(clone, 'node_modules'), { recursive: true });
    const { code, output } = await setUp();
    expect(code).toBe(1);
    expect(output).toMatch(/npm could not install the packages\.\n.*npm error/s);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('asks for a newer Node.js before anything else, and exits with 2', async () => {
    await write('package.json', packageJson('>=999.1'));
    const { code, output } = await setUp();
    expect(code).toBe(2);
    expect(output).toContain(`Node.js 999.1 or newer is needed; this is ${process.versions.node}.`);
  });
});
