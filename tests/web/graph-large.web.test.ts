import { describe, expect, it } from 'vitest';
import { counted, drawn } from './graph/canvas-page';
import { open, useBrowser } from './support/browser';

useBrowser();

const ENTITIES = 2000;
const RELATIONSHIPS = 5000;

/** A hub that all are connected with, and as many more relationships between the others as are wanted; the same ones always. */
function largeAnswer(): string {
  const id = (index: number): string => (index === 0 ? 'hub' : `rule-${String(index)}`);
  const nodes = Array.from({ length: ENTITIES }, (_, index) => ({
    __typename: 'LegalInstrument',
    id: id(index),
    kind: 'INSTRUMENT',
    name: index === 0 ? 'Hub' : `Provisions number ${String(index)}`,
    names: [],
    tier: index % 3 === 0 ? 'DEPARTMENTAL_RULE' : 'LAW',
  }));
  const relationships = Array.from({ length: RELATIONSHIPS }, (_, index) => {
    const from = 1 + (index % (ENTITIES - 1));
    const to = index < ENTITIES - 1 ? 0 : 1 + ((from * 7 + Math.floor(index / ENTITIES) * 31) % (ENTITIES - 1));
    return {
      id: `r${String(index)}`,
      type: index < ENTITIES - 1 ? 'IMPLEMENTS' : 'CITES',
      certainty: 'STATED',
      since: null,
      until: null,
      from: { id: id(from) },
      to: { id: id(to) },
    };
  });
  return JSON.stringify({ data: { neighborhood: { nodes, relationships, more: [], truncated: false } } });
}

describe('a large graph on the canvas', () => {
  it('is drawn whole, and follows the hand while panning', async () => {
    const { page } = await open('/');
    // Only what the canvas asks: the first view may still wait for its own answer.
    await page.route('/graphql', (route) =>
      route.request().postData()?.includes('neighborhood') === true
        ? route.fulfill({ contentType: 'application/json', body: largeAnswer() })
        : route.fallback(),
    );
    const began = Date.now();
    await page.goto(`/graph?ids=hub&open=hub*${String(ENTITIES - 1)}`);
    await drawn(page);
    await counted(page, '2,000 entities, 5,000 relationships');
    const box = await page.locator('.graph-canvas').boundingBox();
    if (!box) throw new Error('There is no canvas.');
    const before = await page.screenshot({ clip: box });
    const drawnAfter = Date.now() - began;
    await page.evaluate(() => {
      const counter = window as unknown as { frames: number };
      counter.frames = 0;
      const count = (): void => {
        counter.frames += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    const started = Date.now();
    // Where nothing stands: in a corner of the canvas, which the sunflower of entities leaves free.
    await page.mouse.move(box.x + 20, box.y + box.height - 20);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1)
      await page.mouse.move(box.x + 20 + step * 4, box.y + box.height - 20 - step * 2);
    await page.mouse.up();
    const seconds = (Date.now() - started) / 1000;
    const frames = await page.evaluate(() => (window as unknown as { frames: number }).frames);
    expect((await page.screenshot({ clip: box })).equals(before)).toBe(false);
    expect(frames).toBeGreaterThan(10);
    // For the record, no bound: what else runs on the machine decides.
    process.stdout.write(
      `2,000 entities drawn after ${drawnAfter} ms; ${(frames / seconds).toFixed(0)} frames a second while panning\n`,
    );
  });
});
