import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';

useBrowser();

const hits = '.hit h2';

describe('the search box', () => {
  it('suggests what is meant as one types, and opens what is chosen by the keyboard alone', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Tab');
    const box = page.getByRole('combobox', { name: 'Search the graph' });
    await box.focus();
    await page.keyboard.type('data secrity law');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Data Security Law of the/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    const first = page.getByRole('listbox').getByRole('option', { selected: true });
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.locator('mark').first().textContent()).toMatch(/data/i);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/cn-data-security-law-2021');
  });

  it('goes to all that is found at Enter, and chooses nothing where one only leaves it', async () => {
    const { page } = await open('/');
    const box = page.getByRole('combobox', { name: 'Search the graph' });
    await box.fill('minors');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.getByRole('listbox').getByRole('option').first().waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await box.inputValue()).toBe('minors');
    await box.press('Enter');
    await page.waitForURL('**/search?q=minors');
  });

  it('suggests in Chinese', async () => {
    const { page } = await open('/?lang=zh');
    await page.getByRole('combobox', { name: '搜索图谱' }).fill('数据出境');
    const measures = page.getByRole('listbox').getByRole('option', { name: /数据出境安全评估办法/ });
    expect(await measures.locator('mark').first().textContent()).toBe('数据出境');
  });

  it('is in the header of other views, but not on a phone', async () => {
    const { page } = await open('/timeline');
    await page.getByRole('banner').getByRole('combobox', { name: 'Search the graph' }).fill('PIPL');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=PIPL');
    // The search has one of its own, and the header's is gone.
    await page.getByRole('search').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/timeline');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('banner').getByRole('combobox', { name: 'Search the graph' }).isVisible()).toBe(false);
  });
});

describe('the search', () => {
  it('finds the same by "数据出境" and by "cross-border data", and says by which name', async () => {
    const { page } = await open('/search?q=数据出境');
    const topic = page.locator('.hit', { hasText: 'Cross-border data transfer' });
    await topic.getByText('数据出境', { exact: true }).waitFor();
    expect(await topic.locator('mark').allTextContents()).toEqual(['数据出境']);
    expect(await topic.textContent()).toContain('Chinese');
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('cross-border data');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Search: cross-border data' }).waitFor();
    await topic.locator('mark', { hasText: 'data' }).first().waitFor();
  });

  it('is narrowed by several values of several facets, whose counts hold', async () => {
    const { page } = await open('/search?q=security');
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const law = filters.getByRole('checkbox', { name: /^Law / });
    const rule = filters.getByRole('checkbox', { name: /^Departmental rule / });
    const countOf = async (name: string): Promise<number> =>
      Number(await filters.locator('label', { hasText: name }).first().locator('.count').textContent());
    await law.waitFor();
    const rules = await countOf('Departmental rule');
    await rule.check();
    await page.getByText(`${rules} results`, { exact: true }).waitFor();
    const laws = Number(/\d+$/.exec((await filters.locator('label', { hasText: /^Law\d/ }).textContent()) ?? '')?.[0]);
    await law.check();
    await page.getByText(`${rules + laws} results`, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('tier')).toBe('DEPARTMENTAL_RULE,LAW');
    await page.getByRole('button', { name: 'Remove the filter Law' }).click();
    await page.getByText(`${rules} results`, { exact: true }).waitFor();
    expect(await rule.isChecked()).toBe(true);
    await page.goBack();
    await page.getByText(`${rules + laws} results`, { exact: true }).waitFor();
  });

  it('comes back the same by its address, with what is unknown and the day', async () => {
    const { page } = await open('/search?q=data&kind=INSTRUMENT&topic=topic-data-security,unknown&asOf=2021-08-31');
    await page.locator('.hit', { hasText: 'Data Security Law' }).getByText('Not yet in force').first().waitFor();
    const before = await page.locator(hits).allTextContents();
    expect(before.length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Copy address' }).click();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open(address);
    await other.locator(hits).first().waitFor();
    expect(await other.locator(hits).allTextContents()).toEqual(before);
    await other.getByRole('button', { name: 'Remove the filter Topic unknown' }).waitFor();
    expect(await other.getByRole('checkbox', { name: /^Data security / }).isChecked()).toBe(true);
  });

  it('lists a kind without a text, twenty at a time, with the total', async () => {
    const { page } = await open('/search?kind=TOPIC');
    const total = parseInt((await page.getByText(/^\d+ entities$/).textContent()) ?? '', 10);
    expect(total).toBeGreaterThan(40);
    await page.getByText(`20 of ${total} shown`).waitFor();
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.getByText(`40 of ${total} shown`).waitFor();
    expect(await page.locator(hits).count()).toBe(40);
    expect(new Set(await page.locator(hits).allTextContents()).size).toBe(40);
  });

  it('finds versions where they are chosen', async () => {
    const { page } = await open('/search?q=Cybersecurity%20Law&kind=VERSION');
    await page.locator('.hit', { hasText: 'Version of an instrument' }).first().waitFor();
  });

  it('names topics and bodies in Chinese where the interface is', async () => {
    const { page } = await open('/search?q=数据&body=cac&lang=zh');
    await page.getByRole('button', { name: '移除筛选条件 国家互联网信息办公室' }).waitFor();
    await page.getByRole('complementary').getByText('数据安全', { exact: true }).waitFor();
  });
});

describe('where there is nothing to show', () => {
  it('says that nothing was found, that nothing was asked, and keeps hostile text a text', async () => {
    const { page } = await open('/search?q=qqqqzzzz');
    await page.getByText('Nothing matches “qqqqzzzz”').waitFor();
    await page.goto('/search?q=***');
    await page.getByText('Write at least one letter').waitFor();
    await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> law')}&tier=EDICT`);
    await page.locator(hits).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('says so where the server fails, and asks again', async () => {
    const { page, faults } = await open('/search?q=data');
    await page.locator(hits).first().waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('/search?q=law');
    await page.getByRole('alert').getByText('The question could not be answered.').waitFor();
    await page.getByText('The filters could not be counted.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(hits).first().waitFor();
    expect(faults.splice(0).every((fault) => fault.includes('500'))).toBe(true);
  });
});

describe('the search for everyone', () => {
  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has no serious fault in %s at %d', async (colorScheme, width) => {
    const { page } = await open('/search?q=data&tier=LAW,unknown', { colorScheme, viewport: { width, height: 844 } });
    await page.locator(hits).first().waitFor();
    if (width < 768) await page.getByRole('button', { name: 'Filters (2)' }).click();
    await page.getByRole('checkbox', { name: /^Law / }).waitFor();
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('security');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
