import { describe, expect, inject, it } from 'vitest';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';

useBrowser();

describe('the explorer as a whole', () => {
  it('opens every view by its address, and says so where there is none', async () => {
    const { page } = await open('/');
    for (const path of ['/search', '/graph', '/cooperation', '/timeline', '/statistics']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.goto('/nothing-like-it');
    await page.getByText('There is no page at this address.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
    expect(await page.title()).toBe('No such page · cyberlaw-graph');
    await page.getByRole('main').getByRole('link', { name: 'First page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Law-based cyberspace governance' }).waitFor();
  });

  it('speaks Chinese when it is told to, and remembers it', async () => {
    const { page } = await open('/');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await page.getByRole('navigation').getByRole('link', { name: '时间线' }).click();
    await page.reload();
    await page.getByRole('heading', { name: '时间线' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  it('is dark when it is told to, and nothing serious is found by axe in either theme', async () => {
    const { page } = await open('/');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 29)');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('sends its files compressed and for good, its page anew, and nothing of either where there is none', async () => {
    const origin = inject('explorerUrl');
    const ask = (path: string, accept: string) =>
      fetch(origin + path, { headers: { accept, 'accept-encoding': 'br' } });
    const page = await ask('/entity/cn-cybersecurity-law-2016', 'text/html');
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [script = ''] = /\/assets\/index-[^"]+\.js/.exec(await page.text()) ?? [];
    const file = await ask(script, '*/*');
    expect(file.headers.get('content-encoding')).toBe('br');
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await ask('/assets/none.js', 'text/html')).status).toBe(404);
    expect((await ask('/entity/cn-cybersecurity-law-2016', 'application/json')).status).toBe(404);
  });
});
