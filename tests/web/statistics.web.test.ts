import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible.js';
import { open, useBrowser } from './support/browser.js';

useBrowser();

describe('the statistics', () => {
  it('draw what counts the same as bars on one scale, each with its source', async () => {
    const { page } = await open('/statistics?q=cases concluded');
    const chart = page.getByRole('region', { name: 'cases concluded', exact: true });
    const beijing = chart.getByRole('listitem').filter({ hasText: '62,887' }).first();
    await beijing.locator('summary').click();
    await beijing.locator('.sources li').first().waitFor();
    const widths = await chart
      .locator('.bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    const values = (await chart.locator('.value').allTextContents()).map((text) => Number(text.replaceAll(/\D/g, '')));
    const scale = Math.max(...widths) / Math.max(...values);
    for (const [index, width] of widths.entries()) {
      expect(Math.abs(width - Math.max(2, (values[index] ?? 0) * scale))).toBeLessThan(1.5);
    }
  });

  it('show a figure that stands alone as a number with unit, time and source', async () => {
    const { page } = await open('/statistics');
    await page.getByRole('searchbox', { name: 'Search' }).fill('internet users');
    const card = page.getByRole('article', { name: 'internet users', exact: true });
    await card.getByText('1.067 billion').waitFor();
    await card.getByText('persons').waitFor();
    await card.getByText('at Mar 2023', { exact: false }).waitFor();
    expect(await card.locator('.sources li').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('internet users');
    await page.reload();
    await card.waitFor();
  });

  it('put what sources say side by side where they disagree', async () => {
    const { page } = await open('/statistics');
    await page.getByRole('checkbox', { name: 'Only where sources disagree' }).check();
    const card = page.getByRole('article', { name: 'pieces of legislation in the field of cyber promulgated' });
    for (const value of ['150 instruments', '140 instruments']) {
      await card.locator('.disagreement').getByText(value, { exact: true }).waitFor();
    }
    expect(await card.locator('.disagreement .sources').count()).toBe(2);
    const [one, other] = await card
      .locator('.disagreement > ul > li')
      .evaluateAll((all) => all.map((each) => each.textContent));
    expect(one).not.toBe(other);
  });

  it('are narrowed by subject and unit, with counts, and leaf through the rest', async () => {
    const { page } = await open('/statistics?page=2');
    await page.getByText(/^25–48 of/).waitFor();
    await page.getByRole('combobox', { name: 'Subject' }).selectOption('crt-beijing-internet-court');
    await page.getByText('5 figures', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Unit', exact: true }).selectOption('percent');
    await page.getByText('2 figures', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?about=crt-beijing-internet-court&unit=percent');
    await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like it');
    await page.getByText('No figure is like that.').waitFor();
  });

  it('write numbers and units in Chinese where the interface is', async () => {
    const { page } = await open('/statistics?q=internet users&lang=zh');
    await page.getByText('10.67亿').waitFor();
    await page.getByRole('heading', { name: '统计' }).waitFor();
  });
});

describe('sharing and faults', () => {
  it('give the same question as GraphQL and as Cypher, and a table', async () => {
    const { page } = await open('/statistics?q=hearing&unit=percent');
    await page.locator('.figure-card').first().waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const answer = await page.request.post('/graphql', { data: { query: text } });
    const { data } = (await answer.json()) as { data: { statistics: { totalCount: number } } };
    await page.getByText(`${String(data.statistics.totalCount)} figures`, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("figure.unit = 'percent'");
    await page.getByText('Export', { exact: true }).click();
    for (const [name, ending] of [
      ['CSV', 'csv'],
      ['PNG', 'png'],
    ] as const) {
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      expect((await file).suggestedFilename()).toBe(`statistics.${ending}`);
    }
  });

  it('say so when the server fails', async () => {
    const { page, faults } = await open('/search');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto('/statistics');
    await page.getByRole('alert').waitFor();
    faults.length = 0;
  });

  it('have nothing serious that axe finds, light or dark, and fit a phone', async () => {
    const { page } = await open('/statistics');
    await page.locator('.figure-card').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
