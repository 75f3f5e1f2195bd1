import { describe, expect, it } from 'vitest';
import { saved } from './graph/canvas-page';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

const LAW = '/entity/cn-cybersecurity-law-2016';

describe('the page of an entity', () => {
  it('shows the status on the day of the address, and follows another day', async () => {
    const { page } = await open(`${LAW}?asOf=2017-05-31`);
    await page.getByRole('heading', { level: 1, name: 'Cybersecurity Law' }).waitFor();
    await page.getByText('Status on 2017-05-31: ○ Not yet in force').waitFor();
    await page.getByLabel('As of').fill('2017-06-01');
    await page.getByText('Status on 2017-06-01: ● In force').waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2017-06-01');
    await page.getByRole('button', { name: 'Today' }).click();
    await eventually(() => new URL(page.url()).search).toBe('');
  });

  it('draws the life of an instrument, and lists the same', async () => {
    const { page } = await open(LAW);
    const line = page.getByRole('img', { name: 'On a line of time' });
    await line.waitFor();
    expect(await line.textContent()).toContain('2016-11-07 Adopted, Promulgated');
    await page.getByText('The same as a list').click();
    await page.getByRole('row', { name: '2026-01-01 Took effect' }).waitFor();
  });

  it('groups relationships by type, shows more of them, and where each is stated, when it is asked', async () => {
    const { page } = await open(LAW);
    const group = page.getByRole('region', { name: 'implemented by', exact: true });
    await group.getByRole('heading', { name: /implemented by \(\d+\)/i }).waitFor();
    expect(await group.getByRole('listitem').count()).toBe(10);
    await group.getByRole('button', { name: /Show \d+ more/ }).click();
    expect(await group.getByRole('listitem').count()).toBeGreaterThan(40);
    const basis = page.getByRole('region', { name: 'implements', exact: true }).getByRole('listitem').first();
    await basis.getByText('Inferred', { exact: true }).waitFor();
    await basis.getByText('Sources', { exact: true }).click();
    await basis.locator('cite').first().waitFor();
  });

  it('reads the relationships of a great one page by page', async () => {
    const { page } = await open('/entity/country-cn');
    const group = page.getByRole('region', { name: 'cooperates with' });
    const items = group.locator('.relationship');
    await group.waitFor();
    expect(await items.count()).toBe(20);
    await group.getByRole('button', { name: /Show \d+ more/ }).click();
    await eventually(() => items.count()).toBe(40);
  });

  it('is taken away with all of the relationships of a great one, not only the first of them', async () => {
    const { page } = await open('/entity/country-cn');
    await page.getByRole('region', { name: 'cooperates with' }).waitFor();
    const all = await page.evaluate(async () => {
      const query = '{ entity(id: "country-cn") { relationships(first: 1) { totalCount } } }';
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as { data: { entity: { relationships: { totalCount: number } } } };
      return data.entity.relationships.totalCount;
    });
    expect(all).toBeGreaterThan(100);
    expect((await saved(page, 'GraphML')).match(/<edge /g)).toHaveLength(all);
    expect((await saved(page, 'CSV')).match(/^Relationships,/gm)).toHaveLength(all);
    const part = JSON.parse(await saved(page, 'JSON-LD')) as { relationships: unknown[] };
    expect(part.relationships).toHaveLength(all);
  });

  it('leaves out relationships that did not hold on the day', async () => {
    const { page } = await open(`${LAW}?asOf=2020-01-01`);
    await page.getByRole('heading', { name: 'Relationships on 2020-01-01' }).waitFor();
    const group = page.getByRole('region', { name: 'implemented by', exact: true });
    await group.waitFor();
    expect(await group.textContent()).not.toContain('2025-09-01');
  });

  it('shows values that sources disagree about side by side, each with its passages', async () => {
    const { page } = await open('/entity/cmp-humiao');
    const claims = page.locator('#claims');
    await claims.waitFor();
    const [preferred, other] = [claims.locator('.claim').nth(0), claims.locator('.claim').nth(1)];
    expect(await preferred.textContent()).toMatch(/2011.*Preferred.*Panel 4 ¶1/);
    expect(await other.textContent()).toMatch(/2015.*Another value.*Clean-up 2015/);
    expect(await preferred.getByRole('link').getAttribute('href')).toContain('https://english.news.cn/');
    await page.getByRole('row', { name: 'Started' }).getByRole('link', { name: 'sources disagree' }).waitFor();
  });

  it('credits each fact to the passages that state it, and the others to the record as a whole', async () => {
    const { page } = await open(LAW);
    const origin = (fact: string) =>
      page.getByRole('row', { name: fact, exact: false }).first().getByRole('cell').last();
    const number = origin('Document number');
    await number.waitFor();
    // The order of the President alone, of the seven documents that speak of the law.
    expect(await number.textContent()).toMatch(/^source \d$/);
    expect(await number.getByRole('link').getAttribute('href')).toBe('#sources');
    const [, index] = /(\d)/.exec((await number.textContent()) ?? '') ?? [];
    const sources = page.locator('#sources > ol > li');
    expect(await sources.nth(Number(index) - 1).textContent()).toContain('Order of the President');
    expect(await sources.count()).toBeGreaterThan(5);
    expect(await origin('Tier').textContent()).toBe('record as a whole');
    await page.getByText('record as a whole: no single passage is known to state this value').waitFor();
    await page.goto('/entity/cn-cybersecurity-law-2016?lang=zh');
    await page.getByText('整条记录：不能确定由哪一处载明此值').waitFor();
  });

  it('shows figures with unit and source, and marks what is inferred', async () => {
    const { page } = await open('/entity/country-cn');
    await page.getByRole('heading', { name: /Figures about it \(\d+\)/ }).waitFor();
    await page.getByText('140 instruments').waitFor();
    await page.goto('/entity/cn-app-illegal-collection-methods-2019');
    await page.getByRole('region', { name: 'implements', exact: true }).getByText('inferred').first().waitFor();
  });

  it('says in words what the graph stores as words of its own, topics with links to their pages', async () => {
    const { page } = await open('/entity/country-cn?lang=zh');
    await page.getByRole('row', { name: '地区' }).first().getByText('亚洲', { exact: true }).waitFor();
    await page.getByRole('row', { name: '次区域' }).getByText('东亚', { exact: true }).waitFor();
    const group = page.getByRole('region', { name: '合作', exact: false }).filter({ hasText: '主题：' }).first();
    const topic = group.getByRole('listitem').filter({ hasText: '主题：' }).first().locator('.fine a').first();
    expect(await topic.getAttribute('href')).toMatch(/^\/entity\/topic-/);
    await eventually(() => topic.textContent()).toMatch(/^\p{Script=Han}+$/u);
    const figure = page.locator('.figure-value').filter({ hasText: '第' }).first();
    expect(await figure.textContent()).toMatch(/^第 \d+ 位$/);
  });

  it('marks what is stored in English where the interface is Chinese, and says so of a sentence', async () => {
    const { page } = await open(`${LAW}?lang=zh`);
    await page.locator('td [lang=en]', { hasText: 'Order of the President No. 53' }).waitFor();
    await page.getByRole('row', { name: '管辖' }).getByText('中国', { exact: true }).waitFor();
    await page.goto('/entity/stage-1-1994-1999?lang=zh');
    await page.locator('.description [lang=en]').waitFor();
    await page.locator('.description').getByText('（英文）').waitFor();
  });

  it.each([390, 1280])('keeps every label of the line of time within it at %d', async (width) => {
    const { page } = await open(LAW, { viewport: { width, height: 844 } });
    await page.locator('.versions-line text').first().waitFor();
    await eventually(() =>
      page.locator('.versions-line').evaluate((box) => {
        const room = box.getBoundingClientRect();
        const labels = [...box.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
        return labels.every(({ left, right }) => left >= room.left - 1 && right <= room.right + 1);
      }),
    ).toBe(true);
  });

  it('says so where there is none, and leads an id that was merged to the one that it became', async () => {
    const { page } = await open('/entity/no-such-thing');
    await page.getByText('The graph holds nothing with the id no-such-thing.').waitFor();
    await page.goto('/entity/topic-data-governance?asOf=2020-01-01');
    await page.getByRole('heading', { level: 1, name: 'Data security' }).waitFor();
    await page.waitForURL('**/entity/topic-data-security?asOf=2020-01-01');
  });

  it('says what went wrong when the server fails, and asks again', async () => {
    const { page, faults } = await open('/');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto(LAW);
    await page.getByRole('alert').getByText('The question could not be answered.').first().waitFor();
    await page.unroute('/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Cybersecurity Law' }).waitFor();
    faults.length = 0;
  });

  it('can be taken along as address, GraphQL, Cypher, table and graph', async () => {
    const { page } = await open(`${LAW}?asOf=2020-01-01`);
    await page.getByRole('heading', { name: 'Relationships on 2020-01-01' }).waitFor();
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    const query = await clipboard();
    const answer = await page.request.post('/graphql', { data: { query } });
    expect(await answer.json()).toMatchObject({ data: { entity: { status: 'IN_FORCE', tier: 'LAW' } } });
    await page.getByRole('button', { name: 'Copy as Cypher' }).click();
    await eventually(clipboard).toContain("MATCH (it:Entity { id: 'cn-cybersecurity-law-2016' })");
    await page.getByText('Export', { exact: true }).click();
    for (const ending of ['PNG', 'SVG', 'CSV', 'GraphML', 'JSON-LD', 'HTML']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: ending, exact: true }).click();
      expect((await download).suggestedFilename()).toMatch(
        new RegExp(`^cybersecurity-law.*\\.${ending.toLowerCase().replace('-', '')}$`),
      );
    }
  });

  it('speaks Chinese, names included', async () => {
    const { page } = await open(`${LAW}?lang=zh`);
    await page.getByRole('heading', { level: 1, name: '中华人民共和国网络安全法' }).waitFor();
    await page.getByRole('heading', { name: '关系' }).waitFor();
    await page.getByRole('row', { name: '通过日期' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe when it is %s', async (colorScheme) => {
    const { page } = await open(LAW, { colorScheme });
    await page.getByRole('heading', { name: 'Relationships' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto('/entity/cmp-humiao');
    await page.locator('#claims').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
