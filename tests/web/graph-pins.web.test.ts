import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counted, drawn, places } from './graph/canvas-page';
import { open, useBrowser } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

const LAW = 'cn-cybersecurity-law-2016';
const CAPTION = 'Cybersecurity Law';

const pins = (page: Page): string | null => new URL(page.url()).searchParams.get('pins');

/** Drags what stands in the middle of the canvas. */
async function dragged(page: Page, by: { x: number; y: number }): Promise<void> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (!box) throw new Error('There is no canvas.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}

describe('pins on the canvas', () => {
  it('are made by dragging, taken back and made again, and come back the same for whom the address is given to', async () => {
    const { page } = await open(`/graph?ids=${LAW}&open=${LAW}*0`);
    await drawn(page);
    await counted(page, /^1 entities/);
    await dragged(page, { x: 90, y: 40 });
    await eventually(() => pins(page)).toMatch(/^cn-cybersecurity-law-2016\*\d+\*\d+$/);
    const pinned = (pins(page) ?? '').split('*').slice(1).join(' ');
    expect((await places(page)).get(CAPTION)).toBe(pinned);

    await page.keyboard.press('Control+z');
    await eventually(() => pins(page)).toBeNull();
    expect((await places(page)).get(CAPTION)).toBe('0 0');
    await page.keyboard.press('Control+y');
    await eventually(() => pins(page)).not.toBeNull();
    expect((await places(page)).get(CAPTION)).toBe(pinned);

    const { pathname, search } = new URL(page.url());
    const { page: other } = await open(pathname + search);
    await drawn(other);
    await counted(other, /^1 entities/);
    expect((await places(other)).get(CAPTION)).toBe(pinned);
    await other.getByRole('option', { name: /^Cybersecurity Law / }).click();
    await other.getByRole('button', { name: 'Unpin' }).click();
    await eventually(() => pins(other)).toBeNull();
  });

  it('hold while the rest is laid out around them, also again and after more has come', async () => {
    const { page } = await open(`/graph?ids=${LAW}&pins=${LAW}*300*-200,topic-data-security*-400*100`);
    await drawn(page);
    await counted(page, /^26 entities/);
    const before = await places(page);
    expect(before.get(CAPTION)).toBe('300 -200');
    expect([...before.values()]).toContain('-400 100');
    await page.getByRole('button', { name: 'Lay out again' }).click();
    expect((await places(page)).get(CAPTION)).toBe('300 -200');
    await page.getByRole('option', { name: /^Cybersecurity Law / }).click();
    await page.getByRole('button', { name: /^Expand \(\+/ }).click();
    await counted(page, /^51 entities/);
    const after = await places(page);
    expect(after.get(CAPTION)).toBe('300 -200');
    expect([...after.values()]).toContain('-400 100');
  });
});
