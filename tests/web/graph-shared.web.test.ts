import { describe, expect, it } from 'vitest';
import { counted, drawn, saved } from './graph/canvas-page';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';

useBrowser();

const LAW = 'cn-cybersecurity-law-2016';

describe('the graph canvas as a whole', () => {
  it('can be taken away as PNG, SVG, CSV, GraphML and HTML, and asked again elsewhere', async () => {
    const { page } = await open('/graph?ids=cmp-qinglang');
    await drawn(page);
    await counted(page, /entities/);
    expect((await saved(page, 'PNG')).slice(1, 4)).toBe('PNG');
    const svg = await saved(page, 'SVG');
    expect(svg).toContain('Operation Qinglang');
    expect(svg).toContain('conducted by');
    expect(await saved(page, 'CSV')).toContain('From,Relationship,To');
    expect(await saved(page, 'GraphML')).toContain('<edge id="');
    const html = await saved(page, 'HTML');
    expect(html).toContain('<svg');
    expect(html).toContain('<table>');
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("'cmp-qinglang'");
  });

  it('has nothing serious for axe to find, in either theme', async () => {
    const { page } = await open(`/graph?ids=${LAW}&selected=${LAW}&path=country-th..country-cu`);
    await drawn(page);
    await page.getByText('2 steps:').first().waitFor();
    await page.getByText('Relationships as a table').click();
    await page.getByRole('heading', { name: 'Dates' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('says so where the server fails, and draws as soon as it answers', async () => {
    const { page, faults } = await open('/');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto(`/graph?ids=${LAW}`);
    await page.getByRole('alert').getByText('The question could not be answered.').waitFor();
    await page.unroute('/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    await counted(page, /^26 entities/);
    faults.length = 0;
  });
});
