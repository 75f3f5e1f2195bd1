import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible.js';
import { open, useBrowser } from './support/browser.js';

useBrowser();

const panel = (page: Page) => page.getByRole('complementary', { name: 'The chosen party' });
const mark = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, linked with`) });

describe('the map of cooperation', () => {
  it('opens a country at a click, says what connects it with another, and comes back by its address', async () => {
    const { page } = await open('/cooperation');
    await mark(page, 'Brazil').click();
    await panel(page).getByRole('heading', { name: 'Brazil' }).waitFor();
    expect(new URL(page.url()).searchParams.get('country')).toBe('country-br');
    const china = panel(page).getByRole('listitem').filter({ hasText: 'China' }).first();
    await china.locator('summary').click();
    await china
      .getByText('China-Brazil', { exact: false })
      .or(china.getByText('BRICS', { exact: false }))
      .first()
      .waitFor();
    await china.getByText('Since:').waitFor();

    const address = page.url();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await panel(page).waitFor({ state: 'detached' });
    await page.goBack();
    await panel(page).getByRole('heading', { name: 'Brazil' }).waitFor();
    await page.goto(address);
    await panel(page).getByRole('heading', { name: 'Brazil' }).waitFor();
    expect(await mark(page, 'Brazil').getAttribute('aria-pressed')).toBe('true');
  });

  it('is walked by arrow keys alone: one stop, from mark to mark, Enter opens, Escape closes', async () => {
    const { page } = await open('/cooperation?country=country-th');
    await mark(page, 'Thailand').focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(name).toMatch(/, linked with \d+$/);
    expect(name).not.toContain('Thailand');
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('heading', { name: name.replace(/, linked.*/, '') })
      .waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.locator('.mark[tabindex="0"]').count()).toBe(1);
  });

  it('shows what connects two parties when the table is asked', async () => {
    const { page } = await open('/cooperation');
    await page.getByRole('button', { name: 'What connects China and Russia' }).click();
    const russia = panel(page).locator('li:has(> details[open])');
    await russia.getByText('Code of Conduct', { exact: false }).first().waitFor();
    await russia.getByText('Stated', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('with')).toBe('country-ru');
  });

  it('draws other ties and fewer years as the address says', async () => {
    const { page } = await open('/cooperation?ties=STATED');
    await page.locator('.arcs .is-STATED').first().waitFor({ state: 'attached' });
    expect(await page.locator('.arcs .is-DERIVED').count()).toBe(0);
    await page.getByRole('checkbox', { name: /Shared initiatives only/ }).check();
    await page.locator('.arcs .is-SHARED').first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('ties')).toBe('STATED,SHARED');

    const parties = async () => Number(/^\d+/.exec((await page.getByRole('status').last().textContent()) ?? '')?.[0]);
    const before = await parties();
    await page.getByLabel('to year').fill('2005');
    await expect.poll(parties, { timeout: 20_000 }).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get('to')).toBe('2005');
  });

  it('is narrowed by topic and by kind of initiative', async () => {
    const { page } = await open('/cooperation?kinds=MOU');
    await page.getByText('1 of 11 kinds of initiative').waitFor();
    await page.getByRole('checkbox', { name: /^Membership 0$/ }).waitFor();
    await page.getByLabel('Topic').selectOption('topic-cybercrime');
    expect(new URL(page.url()).searchParams.get('topic')).toBe('topic-cybercrime');
  });

  it('comes closer where the chosen country lies, and back', async () => {
    const { page } = await open('/cooperation?country=country-be');
    const width = async () => (await page.locator('.land.is-chosen').boundingBox())?.width ?? 0;
    await mark(page, 'Belgium').waitFor();
    const before = await width();
    await page.getByRole('button', { name: 'Closer' }).click();
    expect(await width()).toBeGreaterThan(before * 1.4);
    await page.getByRole('button', { name: 'Whole' }).click();
    expect(await width()).toBeCloseTo(before, 0);
  });

  it('keeps in the address how close and where one looks, without a step for "back", and comes back the same', async () => {
    const { page } = await open('/cooperation');
    const map = page.locator('svg.map');
    const view = async () => (await map.locator('g').first().getAttribute('transform')) ?? '';
    await mark(page, 'China').waitFor();
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.getByRole('button', { name: 'Closer' }).click();
    await map.and(page.locator('.is-close')).waitFor();
    const box = await map.boundingBox();
    if (!box) throw new Error('There is no map.');
    const closer = page.url();
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 150, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(closer);
    expect(new URL(page.url()).searchParams.get('zoom')).toMatch(/^2\.56\*\d+\*\d+$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const seen = await view();
    const { pathname, search } = new URL(page.url());
    const { page: other } = await open(pathname + search);
    await mark(other, 'China').waitFor();
    expect(await other.locator('svg.map g').first().getAttribute('transform')).toBe(seen);
    await other.getByRole('button', { name: 'Whole' }).click();
    await expect.poll(() => new URL(other.url()).search).toBe('');
  });
});

describe('the network of cooperation', () => {
  it('holds organisations too, and opens the one that is chosen by its name', async () => {
    const { page } = await open('/cooperation?view=force');
    const drawn = page.locator('.force-box[data-nodes]');
    await drawn.waitFor();
    expect(Number(await drawn.getAttribute('data-nodes'))).toBeGreaterThan(50);
    await page.getByLabel('Party').selectOption({ label: 'Shanghai Cooperation Organisation' });
    await panel(page).getByText('Organisation', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Map' }).click();
    await page.locator('svg.map').waitFor();
  });
});

describe('what is drawn', () => {
  it('is counted as it is drawn on the map, and what has no place there is told apart', async () => {
    const { page } = await open('/cooperation');
    await page.getByRole('checkbox', { name: /^Membership 0 drawn of \d+$/ }).waitFor();
    await page.getByText(/of them are drawn on the map/).waitFor();
    await page.getByRole('button', { name: 'Network' }).click();
    await page.getByRole('checkbox', { name: /^Membership \d+$/ }).waitFor();
    await page.getByText(/of them are drawn on the map/).waitFor({ state: 'detached' });
  });

  it('is all of it where the address names a party that there is not', async () => {
    const { page } = await open('/cooperation?country=country-zz');
    await page.getByText('“country-zz” is none of the parties shown').waitFor();
    await mark(page, 'China').waitFor();
    expect(await page.locator('.is-far').count()).toBe(0);
  });

  it('bears the names of large countries and of those with many links, none over another', async () => {
    const { page } = await open('/cooperation');
    await mark(page, 'China').waitFor();
    const names = await page.locator('.map-labels text').allTextContents();
    for (const name of ['China', 'Canada', 'United States', 'India', 'Japan', 'Germany', 'Brazil'])
      expect(names).toContainEqual(expect.stringContaining(name));
    const boxes = await page
      .locator('.map-labels text')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    for (const [index, one] of boxes.entries()) {
      const over = boxes.slice(index + 1).filter((other) => {
        const apart = one.right <= other.left || other.right <= one.left;
        return !apart && Math.abs(one.top - other.top) < 11;
      });
      expect(over).toEqual([]);
    }
  });

  it.each([1280, 390])('has tables that are not cut at %d', async (width) => {
    const { page } = await open('/cooperation', { viewport: { width, height: 844 } });
    await page
      .getByRole('button', { name: /^What connects/ })
      .first()
      .waitFor();
    const cut = await page
      .locator('.tables .scroll')
      .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
    expect(cut).toEqual([0, 0]);
  });
});

describe('sharing and faults', () => {
  it('gives the same question as GraphQL and as Cypher, and files of picture and table', async () => {
    const { page } = await open('/cooperation?from=2015&country=country-th');
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('$from: PartialDate = "2015"');
    // Of the chosen party alone, as the Cypher.
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('$countries: [ID!] = ["country-th"]');
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('COOPERATES_WITH');
    for (const [name, ending] of [
      ['SVG', 'svg'],
      ['PNG', 'png'],
      ['GraphML', 'graphml'],
    ] as const) {
      if (!(await page.getByRole('button', { name, exact: true }).isVisible())) {
        await page.getByText('Export', { exact: true }).click();
      }
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      expect((await file).suggestedFilename()).toBe(`cooperation.${ending}`);
    }
  });

  it('says so when the server fails, and goes on when it no longer does', async () => {
    const { page, faults } = await open('/search');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto('/cooperation');
    await page.getByRole('alert').waitFor();
    await page.unroute('/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await mark(page, 'China').waitFor();
    faults.length = 0;
  });

  it('has nothing serious that axe finds, light or dark, on a phone or a desk', async () => {
    const { page } = await open('/cooperation?country=country-th');
    await panel(page)
      .getByRole('heading', { name: /Linked with/ })
      .waitFor();
    await mark(page, 'China').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
