import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible.js';
import { open, useBrowser } from './support/browser.js';
import { eventually } from './support/eventually.js';

useBrowser();

describe('the timeline', () => {
  it('shows instruments, campaigns and initiatives before the stages, and a click on an event leads to its entity', async () => {
    const { page } = await open('/timeline?from=2016&to=2017');
    for (const lane of ['Legal instruments', 'Campaigns', 'Initiatives']) {
      await page.getByRole('group', { name: lane, exact: true }).waitFor();
    }
    await page.getByRole('heading', { name: /Third stage of cyber legislation/ }).waitFor();
    const event = page.getByRole('link', { name: '7 Nov 2016 · Adopted · Cybersecurity Law', exact: false });
    await event.click();
    await page.waitForURL('**/entity/cn-cybersecurity-law-2016');
    await page.goBack();
    await event.waitFor();
  });

  it('is walked by arrow keys, which tell what each event is, and Enter leads to it', async () => {
    const { page } = await open('/timeline?kinds=INITIATIVE&from=2011&to=2012');
    const first = page.locator('.lane [tabindex="0"]');
    await first.focus();
    const before = await first.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    const text = (await page.locator('.lane [tabindex="0"]').getAttribute('aria-label')) ?? '';
    expect(text).not.toBe(before);
    await page.locator('.said').getByText(text).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/ini-*');
  });

  it('counts many events of one time instead of heaping them, and a bar leads to its year', async () => {
    const { page } = await open('/timeline?kinds=INSTRUMENT&from=1994&to=2025');
    await page.getByRole('button', { name: /^2021: \d+ events$/ }).click();
    await page.waitForURL('**from=2021&to=2021**');
    await page.getByRole('link', { name: /1 Nov 2021 · Took effect · Personal Information Protection Law/ }).waitFor();
    const marks = await page
      .locator('.event > rect')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });

  it('goes to other years by buttons, fields and stages, each of which the address keeps', async () => {
    const { page } = await open('/timeline?from=2000&to=2019');
    await page.getByRole('button', { name: 'Fewer years' }).click();
    await page.waitForURL('**from=2005&to=2014**');
    await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForURL('**from=2010&to=2019**');
    await page.getByRole('button', { name: 'Only 1994–1999' }).click();
    await page.waitForURL('**from=1994&to=1999**');
    await page.getByLabel('to year').fill('1996');
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('1996');
    await page.reload();
    await expect.poll(() => page.getByLabel('to year').inputValue()).toBe('1996');
    expect(await page.locator('time').last().getAttribute('datetime')).toMatch(/^199[4-6]/);
  });

  it('is narrowed by kind and event, and lists the same in pages', async () => {
    const { page } = await open('/timeline?page=2');
    await page.getByText(/^51–100 of/).waitFor();
    await page.getByText('All events').click();
    await page.getByRole('checkbox', { name: /^Took effect/ }).check();
    await page.getByText('1 of 17 events').waitFor();
    await page.getByRole('checkbox', { name: /^Campaigns/ }).uncheck();
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('INSTRUMENT,INITIATIVE');
    await expect
      .poll(async () => [...new Set(await page.locator('tbody td:nth-child(2)').allTextContents())], {
        timeout: 20_000,
      })
      .toEqual(['Took effect']);
  });
});

describe('sharing and faults', () => {
  it('gives the same question as GraphQL and as Cypher, and a picture', async () => {
    const { page } = await open('/timeline?kinds=CAMPAIGN&from=2020');
    await page.locator('.lane').waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[EntityKind!] = [CAMPAIGN]');
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain("event.entityKind IN ['CAMPAIGN']");
    await page.getByText('Export', { exact: true }).click();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    expect((await file).suggestedFilename()).toBe('timeline.svg');
  });

  it('tells what lies before the first stage, and shows it when asked', async () => {
    const { page } = await open('/timeline');
    const note = page.getByRole('note').filter({ hasText: /^\d+ events before 1994 are not shown/ });
    await note.getByRole('button', { name: /^Show all since/ }).click();
    await note.waitFor({ state: 'detached' });
    await eventually(() => page.locator('time').first().getAttribute('datetime')).toMatch(/^19([0-8]|9[0-3])/);
  });

  it('counts nothing as long as it does not know', async () => {
    const { page, faults } = await open('/search');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto('/timeline');
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('.lanes').textContent()).not.toMatch(/\d/);
    faults.length = 0;
  });

  it('writes what happened on one line in Chinese, and the whole name of a lane on a phone', async () => {
    const { page } = await open('/timeline?lang=zh');
    await page.locator('tbody .what').first().waitFor();
    expect((await page.locator('tbody .what').first().boundingBox())?.width).toBeGreaterThan(28);
    const { page: phone } = await open('/timeline', { viewport: { width: 390, height: 844 } });
    await phone.locator('.lane-name').first().waitFor();
    const rights = await phone
      .locator('.lane-name')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThan(390 - 16);
  });

  it('says so when the server fails, and when there is nothing', async () => {
    const { page, faults } = await open('/timeline?kinds=CASE&from=1950&to=1951');
    await page.getByText('Nothing of this kind is known to have happened in these years.').waitFor();
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto('/timeline');
    await page.getByRole('alert').first().waitFor();
    faults.length = 0;
  });

  it('has nothing serious that axe finds, light or dark, and fits a phone', async () => {
    const { page } = await open('/timeline?asOf=2020-01-01');
    await page.locator('.lane').first().waitFor();
    await page.getByRole('table').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
