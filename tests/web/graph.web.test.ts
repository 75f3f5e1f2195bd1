import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counted, drawn } from './graph/canvas-page';
import { open, useBrowser } from './support/browser';

useBrowser();

const LAW = 'cn-cybersecurity-law-2016';

const entities = (page: Page): Locator => page.getByRole('listbox', { name: 'Entities' });
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

describe('the graph canvas', () => {
  it('begins with what it proposes or with any name, and grows by expanding, all of it in the address', async () => {
    const { page } = await open('/graph');
    await page.getByRole('link', { name: /A campaign, who runs it/ }).waitFor();
    await page.getByRole('combobox', { name: 'Add by name' }).fill('网络安全法');
    await page
      .getByRole('option', { name: /Cybersecurity Law/ })
      .first()
      .click();
    await drawn(page);
    expect(parameter(page, 'ids')).toBe(LAW);
    await counted(page, /^26 entities/);
    await page.getByRole('option', { name: /^Cybersecurity Law / }).click();
    await page.getByRole('button', { name: /^Expand \(\+/ }).click();
    await counted(page, /^51 entities/);
    await page.getByRole('button', { name: /^has as version/ }).click();
    await page
      .getByRole('option', { name: /Version of an instrument/ })
      .first()
      .waitFor();
    expect(parameter(page, 'open')).toBe(`${LAW}*50,${LAW}*VERSION_OF`);
    const said = await page.locator('.graph-said').textContent();
    const { page: other } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await drawn(other);
    await counted(other, said ?? '-');
  });

  it('filters by the legend, hides, and takes all of it back', async () => {
    const { page } = await open(`/graph?ids=${LAW}&selected=${LAW}`);
    await drawn(page);
    await counted(page, /^26 entities/);
    await page.getByRole('checkbox', { name: /^Topics/ }).uncheck();
    await expect.poll(() => entities(page).getByText('Topic', { exact: false }).count()).toBe(0);
    expect(parameter(page, 'noKinds')).toBe('TOPIC');
    await page.getByRole('checkbox', { name: /^implements/ }).uncheck();
    expect(parameter(page, 'noTypes')).toBe('IMPLEMENTS');
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, 'hidden')).toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, 'noTypes')).toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, 'noKinds')).toBeNull();
    await counted(page, /^26 entities/);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => parameter(page, 'noKinds')).toBe('TOPIC');
  });

  it('selects, pins and opens by mouse on the picture', async () => {
    const { page } = await open(`/graph?ids=${LAW}&open=${LAW}*0`);
    await drawn(page);
    const box = await page.locator('.graph-canvas').boundingBox();
    if (!box) throw new Error('There is no canvas.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await expect
      .poll(async () => {
        await page.mouse.click(x, y);
        return parameter(page, 'selected');
      })
      .toBe(LAW);
    await page.getByRole('heading', { name: 'Dates' }).waitFor();
    await page.getByText('2016-11-07').first().waitFor();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Unpin' }).waitFor();
    await page.mouse.dblclick(x + 90, y + 40);
    await page.waitForURL(`**/entity/${LAW}`);
  });

  it('is walked by keyboard alone: select, expand, pin, hide, open', async () => {
    const { page } = await open('/graph?ids=cmp-qinglang');
    await drawn(page);
    await entities(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => parameter(page, 'selected')).toBe('cmp-qinglang');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => parameter(page, 'selected')).not.toBe('cmp-qinglang');
    const second = parameter(page, 'selected') ?? '';
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Unpin' }).waitFor();
    await page.keyboard.press('e');
    await expect.poll(() => parameter(page, 'open')).toBe(second);
    await page.keyboard.press('h');
    await expect.poll(() => parameter(page, 'hidden')).toBe(second);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/cmp-qinglang');
  });

  it('tells in words how two countries are connected, and where a relationship comes from', async () => {
    const { page } = await open('/graph?ids=country-th&open=country-th*0&selected=country-th');
    await drawn(page);
    await page.getByRole('button', { name: 'Path from here' }).click();
    await page.getByRole('combobox', { name: 'Add by name' }).fill('Cuba');
    await page.getByRole('option', { name: /^Cuba/ }).click();
    await page.getByRole('option', { name: /^Cuba / }).click();
    await page.getByRole('button', { name: 'Path to here' }).click();
    await page.getByText('2 steps:').first().waitFor();
    expect(parameter(page, 'path')).toBe('country-th..country-cu');
    const [told] = await page.locator('.graph-paths li').allTextContents();
    expect(told).toMatch(/Thailand.*cooperates with.*(China|PRC).*cooperates with.*Cuba/);
  });

  it('shows a relationship with its certainty and passages, from the address', async () => {
    const { page } = await open('/graph?ids=country-th&open=country-th*200&selected=country-th~MEMBER_OF~org-arf');
    await drawn(page);
    await page.locator('.graph-chosen-name', { hasText: 'Thailand member of ASEAN Regional Forum' }).waitFor();
    await page.locator('.graph-facts', { hasText: '1994' }).waitFor();
    await page.getByText('Stated', { exact: true }).first().waitFor();
    await page.locator('.graph-passages li', { hasText: 'ASEAN' }).first().waitFor();
  });

  it('shows the graph of a day by slider and by field', async () => {
    const { page } = await open(`/graph?ids=${LAW}&open=${LAW}*200`);
    await drawn(page);
    await counted(page, /^7\d entities/);
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.fill('2018');
    await expect.poll(() => parameter(page, 'asOf')).toBe('2018-12-31');
    await counted(page, /^[1-4]\d entities/);
    expect(await slider.getAttribute('aria-valuetext')).toContain('2018');
    await page.getByLabel('As of').fill('2010-01-01');
    await page.getByText(/Not in the graph, or not on that day/).waitFor();
    await page.getByRole('button', { name: 'Every day' }).click();
    await counted(page, /^7\d entities/);
  });
});
