import { describe, expect, it } from 'vitest';
import { counted, drawn, places } from './graph/canvas-page';
import { open, useBrowser } from './support/browser';

useBrowser();

const LAW = 'cn-data-security-law-2021';

describe('the same address', () => {
  it('draws everything at the same places for everyone, on a desk or on a phone', async () => {
    const seen = [];
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await open(`/graph?ids=${LAW}&path=${LAW}..country-th`, { viewport });
      await drawn(page);
      await counted(page, /^\d+ entities, \d+ relationships$/);
      await page
        .getByText(/\d steps?:/)
        .first()
        .waitFor();
      seen.push([...(await places(page))].sort());
      await page.context().close();
    }
    const [first, onPhone] = seen;
    expect(first?.length).toBeGreaterThan(20);
    expect(onPhone).toEqual(first);
  });
});

describe('the question of a large canvas', () => {
  it('is copied whole and answered by the server as it is, for more entities than one field takes', async () => {
    const { page } = await open('/');
    const ids = await page.evaluate(async () => {
      const query = '{ instruments(first: 60) { nodes { id } } }';
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as { data: { instruments: { nodes: { id: string }[] } } };
      return data.instruments.nodes.map(({ id }) => id);
    });
    expect(ids).toHaveLength(60);
    await page.goto(`/graph?ids=${ids.join(',')}&open=${ids.map((id) => `${id}*0`).join(',')}`);
    await drawn(page);
    await counted(page, /^60 entities/);
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    const answered = await page.evaluate(async () => {
      const query = await navigator.clipboard.readText();
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await answer.json()) as { errors?: unknown; data?: Record<string, { nodes: { id: string }[] }> };
    });
    expect(answered.errors).toBeUndefined();
    const found = new Set(Object.values(answered.data ?? {}).flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
  });
});
