import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';

useBrowser();

describe('the first page', () => {
  it('says what this is and what is in it, and each number leads to as many', async () => {
    const { page } = await open('/');
    await page.getByRole('heading', { level: 1, name: 'Law-based cyberspace governance' }).waitFor();
    const courts = page.getByRole('link', { name: /Courts$/ });
    const count = await courts.locator('strong').textContent();
    await courts.click();
    await page.waitForURL('**/search?kind=COURT');
    await page.getByText(`${count} entities`).waitFor();
  });

  it('leads to every other view by good questions', async () => {
    const { page } = await open('/');
    const paths = await page
      .locator('.questions a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths).toEqual([
      '/law/cn-cybersecurity-law-2016',
      '/graph?ids=cn-cybersecurity-law-2016&asOf=2017-06-01',
      '/graph?ids=cn-data-security-law-2021',
      '/cooperation?country=country-th',
      '/timeline',
    ]);
  });

  it('shows the three stages in their order, and where one can ask oneself', async () => {
    const { page } = await open('/');
    await page.locator('.stages li').nth(2).waitFor();
    expect(await page.locator('.stages strong').allTextContents()).toEqual(['1994–1999', '2000–2011', 'since 2012']);
    expect(await page.getByRole('link', { name: 'Query editor' }).getAttribute('href')).toBe('/graphiql');
  });

  it('speaks Chinese', async () => {
    const { page } = await open('/', { locale: 'zh-CN' });
    await page.getByText('网络立法第一阶段').waitFor();
    await page
      .locator('.numbers')
      .getByRole('link', { name: /\d+ ?法律文件$/ })
      .waitFor();
  });

  it('can be searched where the numbers cannot be had, and gets them when asked again', async () => {
    const { page, faults } = await open('/timeline');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await page.getByText('The server could not be reached.').waitFor();
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('data');
    await page.getByText('No suggestions: the server did not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /Courts$/ }).waitFor();
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('has no serious fault in %s at %d', async (colorScheme, width) => {
    const { page } = await open('/', { colorScheme, viewport: { width, height: 844 } });
    await page.locator('.stages li').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
