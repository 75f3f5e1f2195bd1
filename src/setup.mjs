/**
 * Makes a clone ready to run: `node src/setup.mjs`. It installs the npm packages that package-lock.json names and
 * builds dist/ from src/ (the server by the compiler, the explorer by Vite), each only where it is not done yet; with nothing to do it takes 0.1 s and says nothing.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 *
 * Exit codes: 0 ready; 1 a step failed; 2 Node is too old.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'src');
/** The explorer, which another tool builds. */
const WEB = join(SOURCES, 'web');
const OUTPUTS = join(ROOT, 'dist');
const WEB_PAGE = join(OUTPUTS, 'web', 'index.html');
/** Inside dist/, so that it goes when dist/ goes. */
const BUILD_KEY = join(OUTPUTS, '.build-key');
const STILL_AT_IT_EVERY_MS = 10_000;

class SetupError extends Error {
  constructor(message, advice, exitCode = 1) {
    super(message);
    this.advice = advice;
    this.exitCode = exitCode;
  }
}

async function setUp() {
  checkNode();
  if (packagesAreInstalled() && distIsBuilt()) return;
  await alone(async () => {
    // Another set-up may have done it while this one waited.
    if (!packagesAreInstalled()) await installPackages();
    if (!distIsBuilt()) await buildDist();
  });
}

function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor = 0] = wanted.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new SetupError(
    `Node.js ${wanted} or newer is needed; this is ${process.versions.node}.`,
    'Install a newer one, for instance from https://nodejs.org, and start again.',
    2,
  );
}

/**
 * Compares the lock file with the one that npm leaves inside node_modules when it is done: every package is there, in
 * the version and with the content that is locked, but for optional ones, which are often for other systems.
 */
function packagesAreInstalled() {
  const lock = readJson('package-lock.json').packages;
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return false;
  }
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

async function installPackages() {
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const { failed, output } = await run('Installing the npm packages', 'npm', ['ci', ...options]);
  if (failed) {
    throw new SetupError(
      `npm could not install the packages.\n${output}`,
      'Check that this machine reaches the npm registry, or the one that your .npmrc names, and start again.',
    );
  }
}

function distIsBuilt() {
  if (!existsSync(BUILD_KEY) || readFileSync(BUILD_KEY, 'utf8') !== buildKey()) return false;
  return existsSync(WEB_PAGE) && sources().every((file) => existsSync(outputOf(file)));
}

async function buildDist() {
  const key = buildKey();
  // The compiler's notes say that an output is up to date, even where someone has deleted it.
  if (!sources().every((file) => existsSync(outputOf(file)))) rmSync(join(OUTPUTS, '.tsbuildinfo'), { force: true });
  await build('Building the server', ['typescript', 'bin', 'tsc'], ['--project', 'tsconfig.build.json']);
  await build('Building the explorer', ['vite', 'bin', 'vite.js'], ['build', 'src/web', '--logLevel', 'warn']);
  const wanted = new Set(sources().map(outputOf));
  for (const file of filesIn(OUTPUTS, '.js').filter((path) => !isWithin(join(OUTPUTS, 'web'), path))) {
    if (!wanted.has(file)) for (const left of [file, `${file}.map`]) rmSync(left, { force: true });
  }
  writeFileSync(BUILD_KEY, key);
}

async function build(step, tool, args) {
  const { failed, output } = await run(step, process.execPath, [join(ROOT, 'node_modules', ...tool), ...args]);
  if (failed) throw new SetupError(`The build failed.\n${output}`, 'Mend what it names, and start again.');
}

/** Stands for all that goes into the build: the sources, README's questions, the compiler's settings, the compiler itself. */
function buildKey() {
  const hash = createHash('sha256');
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'README.md'].map((name) =>
    join(ROOT, name),
  );
  for (const file of [...settings, ...sources(), ...filesIn(WEB, '')]) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function sources() {
  return filesIn(SOURCES, '.ts')
    .filter((file) => !file.endsWith('.d.ts') && !isWithin(WEB, file))
    .sort();
}

function outputOf(source) {
  return join(OUTPUTS, relative(SOURCES, source)).replace(/\.ts$/, '.js');
}

function isWithin(folder, file) {
  return file.startsWith(folder + sep);
}

function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

/** Runs a step with its output kept back, and a line of progress at its start and every 10 s. */
async function run(step, command, args) {
  const began = Date.now();
  console.log(`${step} …`);
  const ticker = setInterval(() => {
    console.log(`${step} … ${Math.round((Date.now() - began) / 1000)} s`);
  }, STILL_AT_IT_EVERY_MS);
  let output = '';
  // On Windows, npm is a script that only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const failed = await new Promise((resolve) => {
    child.once('error', (fault) => {
      output += fault.message;
      resolve(true);
    });
    child.once('close', (code) => resolve(code !== 0));
  });
  clearInterval(ticker);
  return { failed, output: output.trim() };
}

/** Does the work while no other set-up of this clone is at it; a set-up that was killed does not block. */
async function alone(work) {
  const place = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `cyberlaw-graph-setup-${userInfo().uid}-${place}.lock`);
  let told = false;
  while (!createLock(lock)) {
    const holder = holderOf(lock);
    if (holder === undefined) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) console.log(`Waiting for another set-up of this clone (process ${holder}) …`);
    told = true;
    await delay(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function createLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw fault;
  }
}

/** The process that holds the lock; undefined where that is gone, or was killed before it wrote who it is. */
function holderOf(lock) {
  try {
    const text = readFileSync(lock, 'utf8');
    if (text === '') return Date.now() - statSync(lock).mtimeMs < 1000 ? 'unknown' : undefined;
    process.kill(Number(text), 0);
    return text;
  } catch {
    return undefined;
  }
}

function readJson(name) {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

try {
  await setUp();
} catch (fault) {
  if (!(fault instanceof SetupError)) throw fault;
  console.error(`${fault.message}\n${fault.advice}`);
  process.exitCode = fault.exitCode;
}
