import { expect, it } from 'vitest';
import { open, useBrowser } from './support/browser';

useBrowser();

const BUDGET = 350_000;

interface Script {
  readonly name: string;
  readonly encodedBodySize: number;
  readonly decodedBodySize: number;
}

/** The scripts that a page fetched, as the browser counted them. Holds for a built program alone. */
async function scriptsOf(path: string, what: string): Promise<Script[]> {
  const { page } = await open(path);
  await page.locator(what).first().waitFor();
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.toJSON() as Script),
  );
  return entries.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
}

it('needs at most 350 kB of compressed script for its first view, and none of another view', async () => {
  const scripts = await scriptsOf('/', '.numbers li');
  const sum = scripts.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(BUDGET);
  // More than a packet is sent compressed.
  expect(
    scripts.filter((each) => each.decodedBodySize > 2_000 && each.encodedBodySize >= each.decodedBodySize),
  ).toEqual([]);
  expect(scripts.map(({ name }) => name).filter((name) => /-view-|cytoscape|plot|d3-geo/.test(name))).toEqual([]);
});

it('needs no more for a search', async () => {
  const sum = (await scriptsOf('/search?q=data', '.hit')).reduce((total, each) => total + each.encodedBodySize, 0);
  expect(sum).toBeLessThan(BUDGET);
});
