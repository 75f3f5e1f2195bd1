import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, useBrowser, type OpenedPage } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
const isAt = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const saysOffline = (page: Page) => page.getByRole('alert').getByText('You are offline').first().waitFor();

/** Without a network, whatever is asked for fails, and the browser says so in its console. */
async function withoutNetwork({ page, faults }: OpenedPage, what: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  await what();
  await page.context().setOffline(false);
  faults.length = 0;
}

describe('without a network', () => {
  it('only the view that could not be fetched is missing, and each comes when it is asked for later', async () => {
    const opened = await open('/');
    const { page } = opened;
    await withoutNetwork(opened, async () => {
      await goTo(page, 'Statistics');
      await saysOffline(page);
      await page.getByRole('link', { name: 'cyberlaw-graph' }).click();
      await isAt(page, 'Law-based cyberspace governance');
    });
    await goTo(page, 'Timeline');
    await isAt(page, 'Timeline');
    await goTo(page, 'Statistics');
    await isAt(page, 'Statistics');
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href, sheet }) => [href, !!sheet]),
    );
    expect(styles.filter(([, isThere]) => !isThere)).toEqual([]);
  });

  it('a view that could not be fetched comes by itself, as soon as there is one', async () => {
    const opened = await open('/');
    await withoutNetwork(opened, async () => {
      await goTo(opened.page, 'Statistics');
      await saysOffline(opened.page);
    });
    await isAt(opened.page, 'Statistics');
    await eventually(() => opened.page.getByRole('alert').count()).toBe(0);
  });

  it('a question waits, and is asked as soon as there is one', async () => {
    const opened = await open('/timeline?from=2016&to=2017');
    const { page } = opened;
    await page.locator('.lane').first().waitFor();
    await withoutNetwork(opened, async () => {
      await page.getByLabel('to year').fill('2018');
      await saysOffline(page);
    });
    await page.locator('.lane').first().waitFor();
    await eventually(() => page.getByRole('alert').count()).toBe(0);
  });
});
