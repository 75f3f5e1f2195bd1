import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../src/data/import/events.js';
import type { DatasetEntity } from '../../../src/data/load-dataset.js';

const unknown = (): undefined => undefined;
const CONVENTION = 'ini-convention';

/** What a country's taking part in a convention tells of. */
function told(dates: object): string[] {
  const relationship = {
    id: `country-th~PARTICIPATES_IN~${CONVENTION}`,
    type: 'PARTICIPATES_IN',
    to: CONVENTION,
    ...dates,
  };
  const entity = { kind: 'COUNTRY', record: { id: 'country-th' }, relationships: [relationship] };
  return eventsOf(entity as unknown as DatasetEntity, unknown).map(({ kind, on }) => `${kind} ${on}`);
}

describe('the day of an event', () => {
  const dayOf = (fields: object): (string | undefined)[] =>
    eventsOf(
      { kind: 'INITIATIVE', record: { id: 'ini', ...fields }, relationships: [] } as unknown as DatasetEntity,
      unknown,
    ).map(({ id }) => id.split(' ')[0]);

  it('is the first that a beginning can mean, and the last that an end can', () => {
    expect(dayOf({ launchedOn: '2012', endedOn: '2013' })).toEqual(['2012-01-01', '2013-12-31']);
    expect(dayOf({ launchedOn: '2012-02', endedOn: '2012-02-29' })).toEqual(['2012-02-01', '2012-02-29']);
  });
});

describe('the events of taking part', () => {
  it('tell a signature by which a party joins once, as the signature', () => {
    expect(told({ since: '2025-10-25', signedOn: '2025-10-25' })).toEqual(['SIGNED 2025-10-25']);
  });

  it('tell of joining where there is no signature, or one of another day', () => {
    expect(told({ since: '2001' })).toEqual(['JOINED 2001']);
    expect(told({ since: '2026-03-01', signedOn: '2025-10-25', ratifiedOn: '2026-01' })).toEqual([
      'JOINED 2026-03-01',
      'SIGNED 2025-10-25',
      'RATIFIED 2026-01',
    ]);
  });
});

describe('the events of versions', () => {
  const LAW = { id: 'law', adoptedOn: '2016-11-07', promulgatedOn: '2016-11-07', effectiveOn: '2017-06-01' };
  /** What a version of the law tells of beside what the law tells. */
  const news = (version: object): string[] => {
    const relationships = [{ id: 'version~VERSION_OF~law', type: 'VERSION_OF', to: 'law' }];
    const entity = { kind: 'VERSION', record: { id: 'version', ...version }, relationships };
    const recordOf = (id: string) => (id === 'law' ? (LAW as never) : undefined);
    return eventsOf(entity as unknown as DatasetEntity, recordOf).map(({ kind, on }) => `${kind} ${on}`);
  };

  it('do not tell anew that the text as enacted was adopted and took effect with its law', () => {
    expect(news({ versionKind: 'ADOPTED', adoptedOn: '2016-11-07', effectiveOn: '2017-06-01' })).toEqual([]);
  });

  it('do not tell it less exactly either', () => {
    expect(news({ versionKind: 'ADOPTED', adoptedOn: '2016-11', effectiveOn: '2017' })).toEqual([]);
  });

  it('tell of another day', () => {
    expect(news({ versionKind: 'ADOPTED', adoptedOn: '2016-11-08', effectiveOn: '2017-06-01' })).toEqual([
      'ADOPTED 2016-11-08',
    ]);
  });

  it('tell of what the law does not', () => {
    expect(news({ versionKind: 'ADOPTED', repealedOn: '2020' })).toEqual(['REPEALED 2020']);
  });

  it('tell of a later version, even one of the same day', () => {
    expect(news({ versionKind: 'AMENDED', adoptedOn: '2016-11-07', effectiveOn: '2026-01-01' })).toEqual([
      'ADOPTED 2016-11-07',
      'TOOK_EFFECT 2026-01-01',
    ]);
  });
});
