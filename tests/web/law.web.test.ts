import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/accessible';
import { open, useBrowser } from './support/browser';
import { eventually } from './support/eventually';

useBrowser();

const LAW = '/law/cn-cybersecurity-law-2016';

describe('the tree of a law', () => {
  it('shows what implements the law by tier, what it rests on, and the status of all on the chosen day', async () => {
    const { page } = await open(`${LAW}?asOf=2017-05-31`);
    const tree = page.getByRole('tree', { name: 'Cybersecurity Law' });
    await tree
      .getByRole('treeitem', { name: /^.?\s*Departmental rule \(\d+\)/ })
      .first()
      .waitFor();
    await page
      .getByRole('navigation', { name: 'What it rests on' })
      .getByRole('link', { name: 'Constitution' })
      .waitFor();
    await tree.getByRole('treeitem', { name: /Cybersecurity Law of .*Not yet in force/ }).waitFor();
    await page.getByLabel('As of').fill('2017-06-01');
    await tree.getByRole('treeitem', { name: /Cybersecurity Law of .* In force/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2017-06-01');
  });

  it('marks amendments and what was replaced, and refers to what stands elsewhere', async () => {
    const { page } = await open(LAW);
    const tree = page.getByRole('tree');
    await tree.getByText('Amended by (1)').first().waitFor();
    // Of what is no longer in force, from when to when it was.
    await tree
      .getByRole('treeitem', {
        name: /Cybersecurity Review Measures \(2020\) .*in force from 2020-06-01 to 2022-02-15/,
      })
      .waitFor();
    await tree
      .getByRole('treeitem', {
        name: /Cybersecurity Review Measures \(2020\).*Replaced by Cybersecurity Review Measures/,
      })
      .waitFor();
    const reference = tree.locator(
      '[data-key="cn-critical-information-infrastructure-regulations-2021>cn-cybersecurity-review-measures-2021"]',
    );
    await reference.getByText('Go to it').click();
    const whole = tree.locator('[data-key="cn-cybersecurity-review-measures-2021"]');
    await eventually(() => whole.evaluate((line) => line === document.activeElement)).toBe(true);
  });

  it('is walked, folded and searched by keyboard, and its address keeps what is folded', async () => {
    const { page } = await open(LAW);
    const tree = page.getByRole('tree');
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? '');
    const root = tree.getByRole('treeitem').first();
    await root.focus();
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe('cn-cybersecurity-law-2016~AMENDMENTS');
    await page.keyboard.press('ArrowLeft');
    await tree.locator('[data-key="cn-cybersecurity-law-2016~AMENDMENTS"][aria-expanded="false"]').waitFor();
    await page.keyboard.press('ArrowRight');
    await tree.locator('[data-key="cn-cybersecurity-law-2016~AMENDMENTS"][aria-expanded="true"]').waitFor();
    await page.keyboard.press('End');
    await eventually(focused).toBe('cn-cybersecurity-incident-reporting-measures-2025');
    await page.keyboard.press('Home');
    await eventually(focused).toBe('cn-cybersecurity-law-2016');
    await page.keyboard.type('norm');
    await eventually(focused).toContain('~NORMATIVE_DOCUMENT');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => tree.getByRole('treeitem').count()).toBe(1);
    await page.goto(page.url());
    await root.waitFor();
    expect(await tree.getByRole('treeitem').count()).toBe(1);
    await root.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/cn-cybersecurity-law-2016');
  });

  it('folds and unfolds all at a click', async () => {
    const { page } = await open(LAW);
    const items = page.getByRole('treeitem');
    await items.nth(40).waitFor();
    const all = await items.count();
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
    await eventually(() => items.count()).toBe(1);
    await page.getByRole('button', { name: 'Unfold all' }).click();
    await eventually(() => items.count()).toBe(all);
  });

  it('leaves out what was not in force, when that is asked for', async () => {
    const { page } = await open(`${LAW}?asOf=2020-01-01`);
    await page.getByText(/[1-9]\d* below it/).waitFor();
    const all = await below(page);
    await page.getByLabel('Only what was in force that day').check();
    await eventually(() => below(page)).toBeLessThan(all);
    expect(await below(page)).toBeGreaterThan(0);
    expect(await page.getByRole('tree').textContent()).not.toContain('Not yet in force');
    await page.goto(`${LAW}?asOf=2016-01-01&inForce=1`);
    await page.getByText('It was not in force on 2016-01-01').waitFor();
  });
});

/** How many instruments the line under the heading counts below the law. */
async function below(page: Page): Promise<number> {
  const said = await page.locator('.status-line').textContent();
  return Number(/(\d+) below it/.exec(said ?? '')?.[1]);
}

describe('the picture of a law', () => {
  it('is drawn within its own bounds, and no line crosses a caption', async () => {
    const { page } = await open(`${LAW}?show=picture`);
    const picture = page.getByRole('img', { name: 'Picture' });
    await picture.locator('text').nth(20).waitFor();
    const [outside, crossed] = await picture.evaluate((svg) => {
      const room = svg.getBoundingClientRect();
      const captions = [...svg.querySelectorAll('text')].map((caption) => caption.getBoundingClientRect());
      const points = [...svg.querySelectorAll('path')].flatMap((path) => {
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        return Array.from({ length: 60 }, (_, step) => path.getPointAtLength((length * step) / 59)).flatMap((point) =>
          matrix ? [point.matrixTransform(matrix)] : [],
        );
      });
      return [
        captions.filter(({ right, left }) => right > room.right + 1 || left < room.left).length,
        captions.filter(({ left, right, top, bottom }) =>
          points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3),
        ).length,
      ];
    });
    expect(outside).toBe(0);
    expect(crossed).toBe(0);
  });
});

describe('the table of a law', () => {
  it('is sorted by a click on a column, turned by a second, and comes back so from its address', async () => {
    const { page } = await open(LAW);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const first = page.locator('#law-table tbody tr').first();
    await page.getByRole('button', { name: 'In force', exact: true }).click();
    await eventually(() => first.textContent()).toContain('2016-08-01');
    await page.getByRole('button', { name: 'In force', exact: true }).click();
    await eventually(() => first.textContent()).toContain('2026');
    await page.goto(page.url());
    await page.getByRole('columnheader', { name: 'In force' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'In force' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('stands beside the tree where that is asked for, which the address keeps, and under it on a phone', async () => {
    const { page } = await open(LAW);
    await page.getByRole('button', { name: 'Tree and table' }).click();
    await page.goto(page.url());
    const place = async (part: string): Promise<{ x: number; y: number }> =>
      (await page.locator(part).boundingBox()) ?? { x: 0, y: 0 };
    await page.locator('#law-table').waitFor();
    expect((await place('#law-table')).x).toBeGreaterThan((await place('[role=tree]')).x + 500);
    await page.setViewportSize({ width: 390, height: 800 });
    await eventually(async () => (await place('#law-table')).y - (await place('[role=tree]')).y).toBeGreaterThan(500);
  });

  it('is copied as a table', async () => {
    const { page } = await open(`${LAW}?show=table&sort=name`);
    await page.getByRole('button', { name: 'Copy table' }).click();
    await page.getByText('Copied.').waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe('Name\tTier\tIn force\tStatus\tIssued by\tRests on\tArticle\tCertainty');
    expect(lines.length).toBeGreaterThan(60);
  });
});

describe('the view of a law', () => {
  it('can be taken along, the picture also when it is not shown', async () => {
    const { page } = await open(LAW);
    await page.getByRole('tree').waitFor();
    await page.getByText('Export', { exact: true }).click();
    for (const ending of ['SVG', 'PNG', 'CSV', 'GraphML', 'HTML']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: ending, exact: true }).click();
      expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${ending.toLowerCase()}$`));
    }
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await page.getByText('Copied.').waitFor();
    const query = await page.evaluate(() => navigator.clipboard.readText());
    const answer = await page.request.post('/graphql', { data: { query } });
    expect(await answer.json()).toMatchObject({ data: { down: { truncated: false } } });
  });

  it('says so where there is no such law, or where it is none', async () => {
    const { page } = await open('/law/no-such-law');
    await page.getByText('The graph holds no legal instrument with the id no-such-law.').waitFor();
    await page.goto('/law/country-cn');
    await page.getByText('This is not a legal instrument').waitFor();
  });

  it('says what went wrong when the server fails', async () => {
    const { page, faults } = await open('/');
    await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto(LAW);
    await page.getByRole('alert').getByText('The question could not be answered.').waitFor();
    faults.length = 0;
  });

  it('speaks Chinese', async () => {
    const { page } = await open(`${LAW}?lang=zh`);
    await page
      .getByRole('treeitem', { name: /部门规章（\d+）/ })
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 1, name: '中华人民共和国网络安全法' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe when it is %s', async (colorScheme) => {
    const { page } = await open(`${LAW}?asOf=2020-01-01`, { colorScheme });
    await page.getByRole('tree').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Picture' }).click();
    await page.getByRole('img', { name: 'Picture' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
