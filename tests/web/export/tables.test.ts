import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { tableOf, type Table } from '../../../src/web/export/table.js';
import { en } from '../../../src/web/i18n/en/index.js';
import type { Words } from '../../../src/web/i18n/use-words.js';
import { zh } from '../../../src/web/i18n/zh/index.js';
import { linksTable } from '../../../src/web/views/cooperation/export.js';
import { graphTable } from '../../../src/web/views/graph/graph-exports.js';
import { numbersTable } from '../../../src/web/views/home/numbers-table.js';
import { hitsTable } from '../../../src/web/views/search/hits-table.js';
import { eventsExport } from '../../../src/web/views/timeline/export.js';

const country = (id: string) =>
  ({ __typename: 'Country', id, kind: 'COUNTRY', name: `Name of ${id}`, iso2: 'CN' }) as const;
const [one, other] = [country('country-a'), country('country-b')];
const tie = { id: 'tie', type: 'COOPERATES_WITH', certainty: 'STATED', since: '2015', until: null } as const;
const law = {
  __typename: 'LegalInstrument',
  id: 'law',
  kind: 'INSTRUMENT',
  name: 'A law',
  tier: 'CRIMINAL_LAW_AMENDMENT',
} as const;

/** Every table that a view gives away, in a language. Tables of the entity, the law and the statistics have tests of their own. */
const TABLES: Readonly<Record<string, (t: Words['t']) => Table>> = {
  cooperation: (t) => {
    const nodes = [one, other].map((party) => ({ party, degree: 1, betweenness: 0, community: 0 }));
    return linksTable([{ weight: 2, since: null, between: [one, other], relationship: tie }], nodes, t);
  },
  timeline: (t) => {
    const event = { id: 'event', kind: 'TOOK_EFFECT', on: '2021-11', entity: law, relationship: null } as const;
    const joined = { id: 'joined', kind: 'JOINED', on: '2015', entity: one } as const;
    return eventsExport([event, { ...joined, relationship: { ...tie, from: one, to: other } }], t);
  },
  search: (t) => {
    const dates = { adoptedOn: '2020', promulgatedOn: null, effectiveOn: null, repealedOn: null };
    return hitsTable(
      [
        {
          entity: { ...law, ...dates, status: 'NOT_YET_IN_FORCE' },
          matched: { value: 'The law', lang: 'EN', kind: 'ALIAS' },
        },
        { entity: one },
      ],
      t,
    );
  },
  home: (t) =>
    numbersTable(
      {
        entities: { totalCount: 2, facets: { kind: { values: [{ value: 'BODY', count: 2 }] } } },
        stages: { nodes: [] },
      },
      t,
    ),
  graph: (t) =>
    graphTable(
      {
        nodes: [one, other, law].map((node) => ({ ...node, degree: 1 })),
        relationships: [{ ...tie, from: one, to: other }],
      } as unknown as Parameters<typeof graphTable>[0],
      t,
    ),
};

const HAN = /\p{Script=Han}/u;

describe.each(Object.entries(TABLES))('the table of %s', (_, make) => {
  it.each(Object.entries({ en, zh }))(
    'has a cell for each of its headings, and words for people, in %s',
    async (language, words) => {
      const i18n = createInstance();
      await i18n.init({ lng: language, resources: { [language]: { translation: words } } });
      const { columns, rows } = make(i18n.t as Words['t']);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns).size).toBe(columns.length);
      // Texts that are lacking stand there as their keys.
      for (const text of [...columns, ...rows.flat()].map((cell) => String(cell ?? ''))) {
        expect(text).not.toMatch(/^[A-Z]+(_[A-Z]+)*$|^[a-z]+\.[a-zA-Z.]+$/);
      }
      const ofIds = columns.flatMap((column, index) => (/\bid$/.test(column) ? [index] : []));
      for (const [index, column] of columns.entries()) {
        if (language === 'zh' && column !== 'id') expect(column).toMatch(HAN);
        const ids = rows.filter((row) => /^(country-|law$)/.test(String(row[index])));
        expect(ids.length > 0).toBe(ofIds.includes(index));
      }
    },
  );
});

describe('a table of things', () => {
  it('has as many cells in each row as headings, whatever the things are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (things, headings) => {
        const { columns, rows } = tableOf(
          things,
          headings.map((heading) => [heading, (thing: string) => thing + heading] as const),
        );
        expect(columns).toEqual(headings);
        expect(rows).toEqual(things.map((thing) => headings.map((heading) => thing + heading)));
      }),
    );
  });
});
