/**
 * `npm run screenshots`: starts the program on the curated data with a store of its own, opens four views in Chromium
 * (CHROMIUM, or Debian's), and writes the README's pictures beside this file, with the digest of the interface that they
 * show. A test compares that digest, so that a picture is never older than the interface.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { interfaceDigest } from './interface-digest.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
const VIEWPORT = { width: 1280, height: 800 };

/** A picture's name, the address that it shows, and the text whose appearance says that the view is there. */
const PICTURES = [
  { name: 'search', path: '/search?q=cross-border+data', shows: 'main h1' },
  { name: 'law-tree', path: '/law/cn-cybersecurity-law-2016', shows: '[role=tree]' },
  { name: 'graph', path: '/graph?ids=cn-data-security-law-2021', shows: 'canvas' },
  { name: 'cooperation', path: '/cooperation', shows: 'svg path' },
];

const store = await mkdtemp(join(tmpdir(), 'cyberlaw-graph-screenshots-'));
const program = spawn(process.execPath, [join(ROOT, 'dist/main.js'), 'serve'], {
  cwd: ROOT,
  env: {
    ...process.env,
    NEO4J_URI: '',
    PORT: '0',
    LOCAL_NEO4J_DIR: store,
    LOCAL_NEO4J_BOLT_PORT: '0',
    LOCAL_NEO4J_HTTP_PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  console.log('Starting the program …');
  const url = await explorerUrl();
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light', locale: 'en-GB' });
  for (const { name, path, shows } of PICTURES) {
    console.log(`${name}.png`);
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.locator(shows).first().waitFor();
    await page.screenshot({ path: join(HERE, `${name}.png`), animations: 'disabled' });
  }
  await browser.close();
  await writeFile(join(HERE, 'taken-of.txt'), `${interfaceDigest()}\n`);
} finally {
  if (program.exitCode === null) {
    const exited = once(program, 'exit');
    program.kill('SIGINT');
    await exited;
  }
  await rm(store, { recursive: true, force: true });
}

/** Where the program says that the explorer is, once it serves; what it says later is read and left. */
function explorerUrl() {
  let said = '';
  return new Promise((resolve, reject) => {
    program.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C stops.')) resolve(/^Explorer\s+(.+?)\/?$/m.exec(said)[1]);
    });
    program.once('exit', () => reject(new Error(`The program ended before it served: ${said}`)));
  });
}
