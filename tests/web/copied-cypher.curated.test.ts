import { describe, expect, it } from 'vitest';
import { cooperationCypher } from '../../src/web/views/cooperation/cypher.js';
import { TIES } from '../../src/web/views/cooperation/tie.js';
import { entityCypher } from '../../src/web/views/entity/entity-cypher.js';
import { lawCypher } from '../../src/web/views/law/law-cypher.js';
import { statisticsCypher } from '../../src/web/views/statistics/cypher.js';
import { timelineCypher } from '../../src/web/views/timeline/cypher.js';
import { curatedGraph } from '../support/test-graph.js';

/** How many rows a statement gives. */
async function rowsOf(statement: string): Promise<number> {
  const text = `CALL () {\n${statement}\n}\nRETURN count(*)`;
  const [row] = await curatedGraph().read({ name: 'tests/copied', text });
  return Number(row?.[0]);
}

describe('the Cypher that the views copy, on the curated graph', () => {
  it('finds an entity with all that it is connected with, and less on an earlier day', async () => {
    const all = await rowsOf(entityCypher('cn-cybersecurity-law-2016'));
    expect(all).toBeGreaterThan(60);
    expect(await rowsOf(entityCypher('cn-cybersecurity-law-2016', '2018'))).toBeLessThan(all);
  });

  it('leaves nothing out of the entity that is connected most', async () => {
    const everything = await rowsOf("MATCH (:Entity { id: 'country-cn' })-[way]-(:Entity) RETURN way");
    expect(everything).toBeGreaterThan(300);
    expect(await rowsOf(entityCypher('country-cn'))).toBe(everything);
  });

  it('finds what implements a law, and less on an earlier day', async () => {
    const all = await rowsOf(lawCypher('cn-cybersecurity-law-2016'));
    expect(all).toBeGreaterThan(60);
    const then = await rowsOf(lawCypher('cn-cybersecurity-law-2016', '2020-01'));
    expect(then).toBeGreaterThan(5);
    expect(then).toBeLessThan(all);
  });

  it('draws every tie of cooperation, and fewer where fewer are asked for', async () => {
    const stated = await rowsOf(cooperationCypher({ lang: 'EN' }, ['STATED']));
    expect(stated).toBe(await rowsOf("MATCH ()-[tie:COOPERATES_WITH { certainty: 'STATED' }]->() RETURN tie"));
    const all = await rowsOf(cooperationCypher({ lang: 'EN' }, TIES));
    const thai = await rowsOf(cooperationCypher({ lang: 'EN' }, TIES, 'country-th'));
    const early = await rowsOf(cooperationCypher({ lang: 'EN', from: '1990', to: '2005', asOf: '2004-06' }, TIES));
    const memorandums = await rowsOf(cooperationCypher({ lang: 'EN', kinds: ['MOU'] }, TIES));
    const crime = await rowsOf(cooperationCypher({ lang: 'EN', topics: ['topic-cybercrime'] }, TIES));
    for (const fewer of [thai, early, memorandums, crime]) {
      expect(fewer).toBeGreaterThan(0);
      expect(fewer).toBeLessThan(all);
    }
  });

  it('lists the events of the kinds and years', async () => {
    const all = await rowsOf(timelineCypher({ lang: 'EN' }));
    expect(all).toBe(await rowsOf('MATCH (event:Event) RETURN event'));
    const some = { lang: 'EN', kinds: ['INSTRUMENT'], events: ['ADOPTED'], from: '2016', to: '2016' } as const;
    const law = "MATCH (event:Event { entityId: 'cn-cybersecurity-law-2016', kind: 'ADOPTED' }) RETURN event";
    expect(await rowsOf(timelineCypher({ ...some, kinds: [...some.kinds], events: [...some.events] }))).toBeLessThan(
      all,
    );
    expect(await rowsOf(law)).toBe(1);
    expect(timelineCypher({ lang: 'EN', from: '2016', to: '2016' })).toContain("'2016-12-31~'");
  });

  it('lists the figures by words of either language, subject, unit and disagreement', async () => {
    const any = { text: '', about: '', unit: '', disputed: false };
    const all = await rowsOf(statisticsCypher(any));
    expect(all).toBe(await rowsOf('MATCH (figure:Statistic) RETURN figure'));
    for (const wanted of [
      { text: 'Hearing' },
      { about: 'crt-beijing-internet-court' },
      { unit: 'percent' },
      { disputed: true },
    ]) {
      const some = await rowsOf(statisticsCypher({ ...any, ...wanted }));
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
    }
  });
});
