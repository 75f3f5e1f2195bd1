import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../src/partial-date.js';
import { Explainer } from '../cypher/explain.js';
import { apiOn, type Api } from '../support/api.js';
import type { LooseRecord } from '../support/dataset-copy.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';
import { graphOf, named, richCopy } from '../support/rich-dataset.js';

interface Event {
  id: string;
  kind: string;
  on: string;
  entity: { id: string };
  relationship: { id: string } | null;
}
type Listed = Pick<Event, 'id' | 'kind' | 'on'> & { kindOfEntity: string };

const KIND_OF_FILE: Readonly<Record<string, string>> = {
  'instruments.jsonl': 'INSTRUMENT',
  'versions.jsonl': 'VERSION',
  'bodies.jsonl': 'BODY',
  'courts.jsonl': 'COURT',
  'campaigns.jsonl': 'CAMPAIGN',
  'initiatives.jsonl': 'INITIATIVE',
  'countries.jsonl': 'COUNTRY',
  'organizations.jsonl': 'ORGANIZATION',
  'programmes.jsonl': 'PROGRAMME',
  'stages.jsonl': 'STAGE',
  'cases.jsonl': 'CASE',
};
/** What each date of an entity tells, but for the dates of figures. */
const EVENT_OF_DATE: Readonly<Record<string, string>> = {
  adoptedOn: 'ADOPTED',
  promulgatedOn: 'PROMULGATED',
  effectiveOn: 'TOOK_EFFECT',
  repealedOn: 'REPEALED',
  foundedOn: 'FOUNDED',
  dissolvedOn: 'DISSOLVED',
  establishedOn: 'ESTABLISHED',
  startedOn: 'STARTED',
  endedOn: 'ENDED',
  launchedOn: 'LAUNCHED',
  inForceOn: 'TOOK_EFFECT',
  decidedOn: 'DECIDED',
  from: 'STARTED',
  to: 'ENDED',
};
/** Where dates tell of an end, it stands at the last day that they can mean. */
const dayOf = (field: string, on: string): string =>
  ['repealedOn', 'dissolvedOn', 'endedOn', 'to', 'until'].includes(field) ? lastDay(on) : firstDay(on);
const EVENT_OF_MEMBERSHIP: Readonly<Record<string, string>> = {
  since: 'JOINED',
  until: 'LEFT',
  signedOn: 'SIGNED',
  ratifiedOn: 'RATIFIED',
};

/** The events that a dataset's dates tell of, computed from its records. */
function eventsIn(folder: Readonly<Record<string, readonly LooseRecord[]>>): Listed[] {
  const records = Object.entries(folder).flatMap(([file, all]) => all.map((record) => ({ file, record })));
  const kindOf = (id: string): string => {
    const found = records.find(({ record }) => record.id === id);
    return KIND_OF_FILE[found?.file ?? ''] ?? '';
  };
  const events = records.flatMap(({ file, record }) => {
    const kind = KIND_OF_FILE[file];
    if (!kind) return [];
    // The text as enacted was adopted by the act that adopted its law.
    const law = record.relationships?.find(({ type }) => type === 'VERSION_OF' && record.versionKind === 'ADOPTED')?.to;
    const toldByLaw = records.find(({ record: { id } }) => id === law)?.record;
    const own = Object.entries(record)
      .filter(([field, on]) => EVENT_OF_DATE[field] && on !== toldByLaw?.[field])
      .map(([field, on]) => ({
        id: `${dayOf(field, String(on))} ${record.id}@${field}`,
        kind: EVENT_OF_DATE[field]!,
        on: String(on),
        kindOfEntity: kind,
      }));
    const told = (record.relationships ?? []).flatMap((link) => {
      const about = `${record.id}~${link.type}~${link.to}`;
      const tell = (field: string, event: string, of: string): Listed[] =>
        typeof link[field] === 'string'
          ? [
              {
                id: `${dayOf(field, link[field])} ${about}@${field}`,
                kind: event,
                on: link[field],
                kindOfEntity: kindOf(of),
              },
            ]
          : [];
      if (link.type === 'AMENDS') return tell('since', 'AMENDED', link.to);
      if (link.type === 'REPEALS' && link.scope === 'PARTIAL') return tell('since', 'PARTLY_REPEALED', link.to);
      if (link.type !== 'PARTICIPATES_IN' && link.type !== 'MEMBER_OF') return [];
      // Whoever takes part by signing did one thing on that day.
      const fields = Object.entries(EVENT_OF_MEMBERSHIP).filter(
        ([field]) => field !== 'since' || link.since !== link.signedOn,
      );
      return fields.flatMap(([field, event]) => tell(field, event, record.id));
    });
    return [...own, ...told];
  });
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

let api: Api;
let expected: Listed[];
beforeAll(async () => {
  const copy = await richCopy();
  // Many on one day, some of which share the beginning of their ids, and dates that are known to the year or month.
  for (let index = 0; index < 40; index++) {
    const on = ['2016', '2016-01', '2016-01-01', '2016-11-07'][index % 4];
    copy.add(
      'instruments.jsonl',
      named(`act-${index % 7}-${index}`, `Act ${index}`, { tier: 'PLAN', adoptedOn: on, effectiveOn: on }),
    );
  }
  copy.relate('act-0-0', { type: 'REPEALS', to: 'act-1-1', scope: 'PARTIAL', since: '2016-02' });
  copy.relationship('country-kz', 'MEMBER_OF').ratifiedOn = '2002';
  expected = eventsIn(copy.asFolder());
  api = apiOn(await graphOf(copy));
});

describe('the timeline', () => {
  it('has every event of every kind once, by day and id, in pages of any size read either way', async () => {
    expect(new Set(expected.map(({ kind }) => kind)).size).toBe(17);
    const question = fc.record({
      kinds: fc.option(fc.uniqueArray(fc.constantFrom(...Object.values(KIND_OF_FILE), 'TOPIC'), { maxLength: 3 })),
      events: fc.option(
        fc.uniqueArray(fc.constantFrom(...new Set(expected.map(({ kind }) => kind))), { maxLength: 3 }),
      ),
      size: fc.integer({ min: 1, max: 60 }),
      backward: fc.boolean(),
      from: fc.option(fc.constantFrom('2001', '2016', '2016-02', '2016-11-07')),
      to: fc.option(fc.constantFrom('2016', '2017-06-01', '2025')),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ size, backward, ...asked }) => {
        const source = `query ($size: Int, $at: String, $kinds: [EntityKind!], $events: [EventKind!], $from: PartialDate, $to: PartialDate) {
          timeline(${backward ? 'last: $size, before: $at' : 'first: $size, after: $at'}, kinds: $kinds, events: $events, from: $from, to: $to) {
            nodes { id kind on } ${PAGE_INFO}
          }
        }`;
        const events = await readPages<Event>(async (at) => {
          const { timeline } = await api.ask<{ timeline: PageOf<Event> }>(source, { ...asked, size, at });
          return timeline;
        }, backward);
        const wanted = expected.filter(
          ({ id, kind, kindOfEntity }) =>
            (asked.kinds?.includes(kindOfEntity) ?? true) &&
            (asked.events?.includes(kind) ?? true) &&
            (!asked.from || id.slice(0, 10) >= firstDay(asked.from)) &&
            (!asked.to || id.slice(0, 10) <= lastDay(asked.to)),
        );
        expect(events).toEqual(wanted.map(({ id, kind, on }) => ({ id, kind, on })));
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it('says of each event what it happened to, and which relationship tells of it', async () => {
    const { timeline } = await api.ask<{ timeline: { nodes: Event[] } }>(
      `{ timeline(events: [AMENDED, PARTLY_REPEALED, REPEALED, RATIFIED, FOUNDED], to: "2022") { nodes { kind on entity { id } relationship { id } } } }`,
    );
    expect(timeline.nodes).toEqual([
      { kind: 'FOUNDED', on: '2001-06-15', entity: { id: 'org-sco' }, relationship: null },
      {
        kind: 'RATIFIED',
        on: '2002',
        entity: { id: 'country-kz' },
        relationship: { id: 'country-kz~MEMBER_OF~org-sco' },
      },
      { kind: 'FOUNDED', on: '2004', entity: { id: 'org-rats' }, relationship: null },
      {
        kind: 'PARTLY_REPEALED',
        on: '2016-02',
        entity: { id: 'act-1-1' },
        relationship: { id: 'act-0-0~REPEALS~act-1-1' },
      },
      { kind: 'FOUNDED', on: '2018', entity: { id: 'samr' }, relationship: null },
      {
        kind: 'AMENDED',
        on: '2021-06-01',
        entity: { id: 'cn-minors-protection-law-1991' },
        relationship: { id: 'cn-minors-protection-law-1991-v2020~AMENDS~cn-minors-protection-law-1991' },
      },
      {
        kind: 'REPEALED',
        on: '2022-02-15',
        entity: { id: 'cn-cybersecurity-review-measures-2020' },
        relationship: null,
      },
    ]);
  });

  it('counts its events by what happened, to what, and by year, in the whole list', async () => {
    const { timeline } = await api.ask<{
      timeline: {
        totalCount: number;
        facets: Record<string, { valueCount: number; values: { value: string; count: number }[] }>;
      };
    }>(`{ timeline(first: 1, from: "2016") { totalCount facets {
          kind { valueCount values { value count } } entityKind { valueCount values { value count } } year { valueCount values { value count } }
        } } }`);
    const events = expected.filter(({ id }) => id >= '2016-01-01');
    expect(timeline.totalCount).toBe(events.length);
    expect(timeline.facets.kind).toEqual(counted(events.map(({ kind }) => kind)));
    expect(timeline.facets.entityKind).toEqual(counted(events.map(({ kindOfEntity }) => kindOfEntity)));
    expect(timeline.facets.year).toEqual(counted(events.map(({ on }) => on.slice(0, 4))));
  });

  it.each([
    [
      'from: "2017", to: "2016-12"',
      'Argument "from" is "2017" and "to" is "2016-12": give the earlier day as "from".',
      'from',
    ],
    ['after: "Zm9v"', 'Argument "after" is "Zm9v": expected a cursor that this API gave.', 'after'],
  ])('refuses %s', async (args, message, argument) => {
    const [error] = await api.askForErrors(`{ timeline(${args}) { nodes { id } } }`);
    expect(error).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument } });
  });
});

/** A facet as it should be. */
function counted(values: readonly string[]): { valueCount: number; values: { value: string; count: number }[] } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].map(([value, count]) => ({ value, count }));
  sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { valueCount: sorted.length, values: sorted };
}

describe('a page of the timeline', () => {
  const explainer = { current: undefined as Explainer | undefined };
  const MARK = 'zz-a-day-';
  afterAll(async () => {
    await explainer.current?.run(`MATCH (n:Event) WHERE n.id STARTS WITH '2016-01-01 ${MARK}' DELETE n`);
    await explainer.current?.close();
  });

  it('costs the same among 100 events of a day as among 3,000, at the beginning and deep inside', async () => {
    const own = (explainer.current = new Explainer());
    const add = async (from: number, to: number): Promise<void> => {
      await own.run(
        `UNWIND range($from, $to) AS i
         CREATE (:Event { id: '2016-01-01 ${MARK}' + i, kind: 'ADOPTED', on: '2016', entityId: 'cac', entityKind: 'BODY' })`,
        { from, to },
      );
      await own.forgetPlans();
    };
    const deep = Buffer.from(`["id","2016-01-01 ${MARK}150"]`).toString('base64url');
    const measure = async (): Promise<number[]> => {
      const hits: number[] = [];
      for (const page of ['first: 20, from: "2016"', `first: 20, after: "${deep}"`, `last: 20, before: "${deep}"`]) {
        await api.ask(`{ timeline(${page}) { nodes { id kind on entity { id } } } }`);
        hits.push(await own.databaseHits(api.statements[0]!));
      }
      return hits;
    };
    await add(100, 199);
    const few = await measure();
    await add(1_000, 3_900);
    const many = await measure();
    expect(many).toEqual(few);
    expect(Math.max(...few)).toBeLessThan(400);
  });
});
