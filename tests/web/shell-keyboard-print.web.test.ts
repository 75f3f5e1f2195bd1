import { expect, it } from 'vitest';
import { open, useBrowser } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

it('brings the keyboard to the heading of each view that is gone to, and begins it at its top', async () => {
  const { page } = await open('/');
  const focused = () =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
  await page.getByRole('combobox', { name: 'Search the graph' }).fill('Data Security Law');
  await page.getByRole('option', { name: /^Data Security Law of the/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/entity/**');
  await eventually(focused).toMatch(/^H1 .*Data Security Law/);
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click();
  await eventually(focused).toBe('H1 Timeline');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await eventually(focused).toMatch(/^H1 .*Data Security Law/);
});

it('leaves the keyboard where a person has gone meanwhile', async () => {
  const { page } = await open('/search');
  await page.route('/graphql', async (route) => {
    await page.getByRole('combobox', { name: 'Language' }).focus();
    await route.continue();
  });
  await page.locator('.hit a').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.view-tools').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

it.each(['/cooperation', '/timeline', '/search?q=data'])(
  'prints %s in dark letters, without its tools and uncut',
  async (path) => {
    const { page } = await open(path, { viewport: { width: 720, height: 1000 } });
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.locator('tbody tr, .hit').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(['rgb(27, 33, 39)', 'rgb(255, 255, 255)']);
    for (const hidden of ['header.site', '.view-tools', 'main form', 'main nav'])
      expect(await page.locator(hidden).filter({ visible: true }).count()).toBe(0);
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
    const cut = await page
      .locator('table')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > 721));
    expect(cut).toEqual([]);
  },
);

it('leaves most of a phone to the view', async () => {
  const { page } = await open('/timeline', { viewport: { width: 390, height: 844 } });
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(100);
});
