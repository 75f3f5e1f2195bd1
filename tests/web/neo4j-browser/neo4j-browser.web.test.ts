import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { KIND_COLOURS } from '../../../src/web/kinds';
import { newProfile, useBrowser } from '../support/browser';

useBrowser();

/** What Neo4j Browser asks of other hosts whatever it is told; README says so. */
const ASKED_ANYHOW =
  /^(fonts\.googleapis\.com|fonts\.gstatic\.com|cdn\.segment\.com|canny\.io|\w+\.ingest\.sentry\.io)$/;

/** Neo4j Browser after a person has logged in, on a machine that reaches no other host. */
async function loggedIn(): Promise<Page> {
  const url = inject('neo4jBrowserUrl');
  const passwordFile = inject('neo4jPasswordFile');
  if (!url || !passwordFile) throw new Error('Set NEO4J_BROWSER_URL and NEO4J_PASSWORD_FILE beside EXPLORER_URL.');
  const context = await newProfile({ viewport: { width: 1440, height: 900 } });
  const asked: string[] = [];
  await context.route(
    ({ hostname, protocol }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
    (route) => {
      asked.push(new URL(route.request().url()).hostname);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.getByTestId('username').fill('neo4j');
  await page.getByTestId('password').fill((await readFile(passwordFile, 'utf8')).trim());
  await page.getByTestId('connect').click();
  await page.getByRole('heading', { name: 'What the graph is' }).waitFor();
  expect(asked.filter((host) => !ASKED_ANYHOW.test(host))).toEqual([]);
  return page;
}

it('opens the guide after a login, and a click draws its question in our style', async () => {
  const page = await loggedIn();
  // Neo4j Browser says so when it has taken the style.
  await page.getByText('border-color').first().waitFor();

  await page.locator('pre.runnable i').first().click();
  const node = (caption: string) => page.locator('g.node', { hasText: new RegExp(`^\\s*${caption}$`) });
  await node('Constitution').waitFor();
  await node('PIPL').waitFor();
  expect(await page.locator('g.node').count()).toBe(4);
  const circle = node('Constitution').locator('circle.b-outline');
  expect(await circle.getAttribute('fill')).toBe(KIND_COLOURS.INSTRUMENT);
  expect(await circle.getAttribute('stroke')).toBe('#ffcf33');
  expect(Number(await circle.getAttribute('r'))).toBe(55);
  expect(await page.locator('g.relationship', { hasText: 'implements' }).count()).toBe(4);
});

it('goes through the slides of the guide, the model as a picture among them', async () => {
  const page = await loggedIn();
  await page.getByTestId('nextSlide').first().click();
  await page.getByRole('heading', { name: 'The model' }).waitFor();
  const picture = page.getByRole('img', { name: 'Kinds of nodes' });
  expect((await picture.boundingBox())?.width).toBeGreaterThan(500);
  await page.getByTestId('nextSlide').first().click();
  await page.getByRole('heading', { name: 'From law to regulation' }).waitFor();
});

it('takes the saved questions that are dropped on its window, in their folders', async () => {
  const page = await loggedIn();
  const answer = await page.request.get(`${inject('explorerUrl')}/browser/questions.zip`);
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'questions.zip'));
      return transfer;
    },
    [...(await answer.body())],
  );
  await page.locator('.filedrop').dispatchEvent('drop', { dataTransfer: dropped });

  await page.getByTestId('navigationFavorites').click();
  await page.getByText('law-to-regulation').click();
  await page.getByText('On which laws does most rest?').waitFor();
});
