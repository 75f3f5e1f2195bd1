import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { describe, expect, inject, it } from 'vitest';
import { open, useBrowser } from './support/browser';

useBrowser();

describe('what is taken away from a search', () => {
  it('is the same question as GraphQL, which runs as it is', async () => {
    const { page } = await open('/search?q=data&kind=INSTRUMENT&topic=topic-data-security,unknown');
    await page.locator('.hit').first().waitFor();
    const total = await page.locator('.total').textContent();
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    const query = await page.evaluate(() => navigator.clipboard.readText());
    expect(query).toContain('["topic-data-security", null]');
    const response = await fetch(`${inject('explorerUrl')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: { search: { totalCount: number } } };
    expect(`${data.search.totalCount} results`).toBe(total);
  });

  it('holds all results, not only the first twenty', async () => {
    const { page } = await open('/search?q=cross-border%20data');
    await page.locator('.hit').first().waitFor();
    const total = Number.parseInt((await page.locator('.total').textContent()) ?? '', 10);
    expect(total).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await page.getByText('Copied.').waitFor();
    const cypher = await page.evaluate(() => navigator.clipboard.readText());
    expect(cypher).toContain(`// ${total} of ${total} found for "cross-border data"`);
    expect(cypher.match(/'[\w.-]+'/g)).toHaveLength(total);
    await page.getByText('Export').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(csvParse(await readFile(await file.path(), 'utf8'))).toHaveLength(total);
  });

  it('is the same list as Cypher, and as a table', async () => {
    const { page } = await open('/search?kind=COURT&body=unknown');
    await page.locator('.hit').first().waitFor();
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    const cypher = await page.evaluate(() => navigator.clipboard.readText());
    expect(cypher).toContain("node.kind IN ['COURT']");
    await page.getByText('Export').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const rows = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
    expect(rows).toHaveLength(1 + (await page.locator('.hit').count()));
  });
});
