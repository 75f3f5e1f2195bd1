import { describe, expect, test } from 'vitest';
import { lifetimeOf } from '../../../src/data/import/lifetime.js';

describe('lifetimeOf', () => {
  test.each([
    ['nothing known', {}, {}],
    ['a topic, whose other properties are no dates of its own', { name: 'x', since: '2020' }, {}],
    [
      'the latest of the beginnings',
      { adoptedOn: '2016-11-07', effectiveOn: '2017-06-01' },
      { existsFrom: '2017-06-01' },
    ],
    [
      'the first day that a beginning can mean',
      { adoptedOn: '2016-11-07', effectiveOn: '2017' },
      { existsFrom: '2017-01-01' },
    ],
    [
      'an adoption in the year of an effect',
      { adoptedOn: '2017-03-02', effectiveOn: '2017' },
      { existsFrom: '2017-03-02' },
    ],
    ['a repeal takes effect on its day', { repealedOn: '2020-03-01' }, { existsUntil: '2020-02-29' }],
    ['a repeal within a year may come on its last day', { repealedOn: '2020' }, { existsUntil: '2020-12-30' }],
    [
      'an end is the last day',
      { startedOn: '2019-06', endedOn: '2019-11' },
      { existsFrom: '2019-06-01', existsUntil: '2019-11-30' },
    ],
    [
      'a dissolution is the last day',
      { foundedOn: '1996', dissolvedOn: '2001-06-15' },
      { existsFrom: '1996-01-01', existsUntil: '2001-06-15' },
    ],
    ['a stage by its years', { from: '1994', to: '1999' }, { existsFrom: '1994-01-01', existsUntil: '1999-12-31' }],
    [
      'a figure from the period on that it is of',
      { periodFrom: '2018', periodTo: '2020', measuredOn: '2021-03' },
      { existsFrom: '2021-03-01' },
    ],
  ])('%s', (_, properties, lifetime) => {
    expect(lifetimeOf(properties)).toEqual(lifetime);
  });
});
