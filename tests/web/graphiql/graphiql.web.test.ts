import { expect, it } from 'vitest';
import { seriousFaults } from '../support/accessible';
import { open, useBrowser } from '../support/browser';

useBrowser();

// The editor is 2 MB of script, a worker for the language among it; busy machines need a while for it.
const PATIENCE = { timeout: 30_000 };

it('opens with the questions of README as tabs, and one is answered', async () => {
  const { page } = await open('/graphiql');
  await page.getByRole('tab', { name: 'WhichDepartmentalRules' }).waitFor(PATIENCE);
  expect(await page.getByRole('tab').count()).toBe(5);
  await page.getByRole('tab', { name: 'WhatDoThailandAndKazakhstan' }).click();
  await page.getByRole('button', { name: 'Execute query' }).click();
  // The line is broken where the window ends.
  await page
    .getByText(/United.Nations.Convention/)
    .first()
    .waitFor(PATIENCE);
});

it('shows the documentation of the schema', async () => {
  const { page } = await open('/graphiql');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click(PATIENCE);
  await page.getByRole('link', { name: 'LegalInstrument', exact: true }).click(PATIENCE);
  await page.getByText('Any text with legal or political force').waitFor();
});

it('opens a link with its query and variables', async () => {
  const query = 'query Named($id: ID!) { country(id: $id) { name } }';
  const asked = new URLSearchParams({ query, variables: '{"id":"country-th"}' });
  const { page } = await open(`/graphiql?${asked.toString()}`);
  await page.getByRole('tab', { name: 'Named', selected: true }).waitFor(PATIENCE);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByText('"Thailand"').waitFor(PATIENCE);
});

it('draws the schema, walks in it by the list, and comes back to it by its address', async () => {
  const { page } = await open('/graphiql');
  await page.getByRole('button', { name: 'Picture of the schema' }).click();
  await page.reload();
  await page.locator('.schema-picture canvas').first().waitFor(PATIENCE);
  expect(await inkOn(page.locator('.schema-picture'))).toBeGreaterThan(5_000);

  await page.getByRole('button', { name: 'LegalInstrument', exact: true }).press('Enter');
  await page.getByText('Any text with legal or political force').waitFor();
  await page.getByRole('button', { name: '→ [Topic]' }).click();
  await page.getByRole('button', { name: 'Topic', exact: true, expanded: true }).waitFor();
});

it('says so where the schema cannot be read', async () => {
  const { page, faults } = await open('/graphiql');
  await page.route('/graphql', (route) => route.fulfill({ status: 500, json: { errors: [{ message: 'broken' }] } }));
  await page.getByRole('button', { name: 'Picture of the schema' }).click();
  await page.getByRole('alert').getByText('could not be read').waitFor(PATIENCE);
  faults.length = 0;
});

it.each(['light', 'dark'] as const)('draws the schema so that axe finds nothing serious in %s', async (colorScheme) => {
  const { page } = await open('/graphiql#schema', { colorScheme });
  await page.getByRole('button', { name: 'Query', exact: true }).click(PATIENCE);
  expect(await seriousFaults(page)).toEqual([]);
});

/** How large a picture of an element is once it is compressed: an empty one is next to nothing. */
async function inkOn(element: { screenshot(): Promise<Buffer> }): Promise<number> {
  return (await element.screenshot()).length;
}
