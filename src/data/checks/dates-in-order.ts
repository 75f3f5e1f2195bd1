import type { Check } from '../checked-data.js';
import { factOf } from '../entity-fields.js';
import { isCertainlyBefore } from '../../partial-date.js';
import type { EntityKind } from '../vocabulary.js';

type Order = readonly [earlier: string, later: string];

const ORDERS: Readonly<Partial<Record<EntityKind, readonly Order[]>>> = {
  INSTRUMENT: [
    ['adoptedOn', 'promulgatedOn'],
    ['adoptedOn', 'effectiveOn'],
    ['promulgatedOn', 'effectiveOn'],
    ['adoptedOn', 'repealedOn'],
    ['promulgatedOn', 'repealedOn'],
    ['effectiveOn', 'repealedOn'],
  ],
  VERSION: [['adoptedOn', 'effectiveOn']],
  BODY: [['foundedOn', 'dissolvedOn']],
  CAMPAIGN: [['startedOn', 'endedOn']],
  INITIATIVE: [
    ['launchedOn', 'inForceOn'],
    ['launchedOn', 'endedOn'],
    ['inForceOn', 'endedOn'],
  ],
  ORGANIZATION: [['foundedOn', 'dissolvedOn']],
  PROGRAMME: [['startedOn', 'endedOn']],
  STATISTIC: [['periodFrom', 'periodTo']],
  STAGE: [['from', 'to']],
};

const RELATIONSHIP_ORDERS: readonly Order[] = [
  ['since', 'until'],
  ['signedOn', 'ratifiedOn'],
];

/** Within a record, and within a relationship, no date comes before one that it must follow. Dates known to the month or year count only where they certainly do. */
export const datesInOrder: Check = {
  name: 'dates-in-order',
  *find({ entities, relationships }) {
    for (const at of entities) {
      for (const message of backward(ORDERS[at.kind] ?? [], (field) => factOf(at.record, field))) yield { at, message };
    }
    for (const { from, relationship } of relationships) {
      const dates: Readonly<Record<string, unknown>> = relationship;
      for (const message of backward(RELATIONSHIP_ORDERS, (field) => dates[field])) {
        yield { at: from, message: `${relationship.type} ${relationship.to}: ${message}` };
      }
    }
  },
};

function* backward(orders: readonly Order[], valueOf: (field: string) => unknown): Iterable<string> {
  for (const [earlier, later] of orders) {
    const [first, second] = [valueOf(earlier), valueOf(later)];
    if (typeof first === 'string' && typeof second === 'string' && isCertainlyBefore(second, first)) {
      yield `${later} ${second} is before ${earlier} ${first}; it must not be`;
    }
  }
}
