import { describe, expect, it } from 'vitest';
import { counted, drawn } from './graph/canvas-page';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

const LAW = 'cn-cybersecurity-law-2016';

describe('expanding on the picture', () => {
  it('takes one click on what says how many lead on, and one to take it back', async () => {
    const { page } = await open(`/graph?ids=${LAW}`);
    await drawn(page);
    await counted(page, /^26 entities/);
    const badge = page.getByRole('button', { name: /^Expand Cybersecurity Law: \d+ more$/ });
    await badge.click();
    await counted(page, /^51 entities/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('open')).toBe(`${LAW}*50`);
    expect(searchParams.get('selected')).toBe(LAW);
    await page.getByRole('button', { name: 'Undo' }).click();
    await counted(page, /^26 entities/);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('brings no more than once what is clicked twice, and leaves where one is', async () => {
    const { page } = await open(`/graph?ids=${LAW}&open=${LAW}*0`);
    await drawn(page);
    await counted(page, /^1 entities/);
    await page.getByRole('button', { name: /^Expand Cybersecurity Law: / }).dblclick();
    await counted(page, /^26 entities/);
    await eventually(() => new URL(page.url()).searchParams.get('open')).toBe(LAW);
    expect(new URL(page.url()).pathname).toBe('/graph');
  });

  it('follows what it belongs to, and lets the wheel through', async () => {
    const { page } = await open(`/graph?ids=${LAW}&open=${LAW}*0`);
    await drawn(page);
    const badge = page.getByRole('button', { name: /^Expand Cybersecurity Law: / });
    const x = async (): Promise<number> => (await badge.boundingBox())?.x ?? 0;
    const before = await x();
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(x).toBe(before - 60);
    await badge.hover();
    await page.mouse.wheel(0, 300);
    await eventually(x).not.toBe(before - 60);
  });
});
