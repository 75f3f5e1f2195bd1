import { describe, expect, it } from 'vitest';
import { cleared, filterVariables, readChosen, toggled } from '../../../src/web/views/search/chosen';

const chosenBy = (address: string) => readChosen(new URLSearchParams(address));

describe('what an address chooses', () => {
  it('is read facet by facet, in one order and once', () => {
    expect(
      chosenBy('kind=INSTRUMENT&tier=PLAN,LAW,PLAN&topic=topic-minors,unknown&year=2021,unknown&body=cac'),
    ).toEqual({
      kind: ['INSTRUMENT'],
      tier: ['LAW', 'PLAN'],
      topic: ['topic-minors', 'unknown'],
      year: ['2021', 'unknown'],
      body: ['cac'],
    });
  });

  it('leaves out what is no value of the facet', () => {
    expect(chosenBy('kind=EDICT,unknown&tier=law,,&topic=a b,"}&year=21,20211&body=')).toEqual({
      kind: [],
      tier: [],
      topic: [],
      year: [],
      body: [],
    });
  });

  it('changes by one value, and leaves the rest of the address alone', () => {
    const before = new URLSearchParams('q=data&tier=LAW&asOf=2020');
    expect(toggled(before, 'tier', 'PLAN').toString()).toBe('q=data&tier=LAW%2CPLAN&asOf=2020');
    expect(toggled(before, 'tier', 'LAW').toString()).toBe('q=data&asOf=2020');
    expect(cleared(new URLSearchParams('q=data&tier=LAW&body=cac&asOf=2020')).toString()).toBe('q=data&asOf=2020');
    expect(before.get('tier')).toBe('LAW');
  });
});

describe('the variables of the filter', () => {
  it('are null where nothing was chosen, and hold null for what is unknown', () => {
    expect(filterVariables(chosenBy('tier=LAW,unknown&year=unknown'))).toEqual({
      among: null,
      kinds: null,
      tiers: ['LAW', null],
      topics: null,
      years: [null],
      bodies: null,
    });
  });

  it('name versions among what is searched where they were chosen, as they are not found otherwise', () => {
    expect(filterVariables(chosenBy('kind=VERSION')).among).toContain('VERSION');
    expect(filterVariables(chosenBy('kind=INSTRUMENT')).among).toBeNull();
  });
});
