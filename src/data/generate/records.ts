import type { EntityOfKind, RecordOf } from '../dataset.js';
import type { EntityKind } from '../vocabulary.js';
import { campaignOf, caseOf, courtOf, programmeOf, statisticOf } from './enforcement.js';
import { initiativeOf } from './initiatives.js';
import { instrumentOf, versionsOf } from './instruments.js';
import { bodyOf, countryOf, organizationOf } from './parties.js';
import type { Scale } from './scale.js';
import { stageOf, topicOf } from './topics.js';

/** The records that a number of each kind stands for; all but versions are one. */
const RECORDS: { readonly [K in EntityKind]: (scale: Scale, number: number) => readonly RecordOf<K>[] } = {
  INSTRUMENT: (scale, number) => [instrumentOf(scale, number)],
  VERSION: versionsOf,
  BODY: (scale, number) => [bodyOf(scale, number)],
  COURT: (scale, number) => [courtOf(scale, number)],
  CAMPAIGN: (scale, number) => [campaignOf(scale, number)],
  INITIATIVE: (scale, number) => [initiativeOf(scale, number)],
  COUNTRY: (scale, number) => [countryOf(scale, number)],
  ORGANIZATION: (scale, number) => [organizationOf(scale, number)],
  PROGRAMME: (scale, number) => [programmeOf(scale, number)],
  TOPIC: (scale, number) => [topicOf(scale, number)],
  STATISTIC: (scale, number) => [statisticOf(scale, number)],
  STAGE: (_, number) => [stageOf(number)],
  CASE: (scale, number) => [caseOf(scale, number)],
};

/** All records of a kind, one after the other; none is kept. */
export function* recordsOfScale(scale: Scale, kind: EntityKind): Iterable<EntityOfKind> {
  for (let number = 0; number < scale.counts[kind]; number++) {
    for (const record of RECORDS[kind](scale, number)) yield { kind, record } as EntityOfKind;
  }
}
