import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { interfaceDigest } from '../../src/web/screenshots/interface-digest.mjs';

it('the pictures in the README are there and no older than the interface', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/\]\((src\/web\/screenshots\/[\w-]+\.png)\)/g)];
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect(shown.map(([, path]) => path ?? '').filter((path) => !existsSync(path))).toEqual([]);
  expect(readFileSync('src/web/screenshots/taken-of.txt', 'utf8').trim(), 'run npm run screenshots').toBe(
    interfaceDigest(),
  );
});
