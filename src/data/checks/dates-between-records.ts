import type { Check, LocatedRelationship } from '../checked-data.js';
import { factOf } from '../entity-fields.js';
import { isCertainlyBefore } from '../../partial-date.js';
import type { LocatedEntity } from '../reader.js';
import type { RelationshipType } from '../vocabulary.js';

interface Order {
  readonly type: RelationshipType;
  /** Which of the two must not come before the other. */
  readonly later: 'from' | 'to';
  /** The fields to compare, of each end: the first that is known counts. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const MADE_ON = ['adoptedOn', 'promulgatedOn', 'effectiveOn'];

const ORDERS: readonly Order[] = [
  { type: 'VERSION_OF', later: 'from', from: ['adoptedOn', 'effectiveOn'], to: MADE_ON },
  { type: 'VERSION_OF', later: 'to', from: ['adoptedOn'], to: ['repealedOn'] },
  { type: 'AMENDS', later: 'from', from: MADE_ON, to: MADE_ON },
  { type: 'REPEALS', later: 'from', from: MADE_ON, to: MADE_ON },
  { type: 'REPLACES', later: 'from', from: MADE_ON, to: MADE_ON },
  { type: 'PART_OF', later: 'from', from: ['startedOn'], to: ['startedOn'] },
  { type: 'HEARD_BY', later: 'from', from: ['decidedOn'], to: ['establishedOn'] },
  {
    type: 'SUCCEEDS',
    later: 'from',
    from: ['foundedOn', 'launchedOn', 'startedOn'],
    to: ['foundedOn', 'launchedOn', 'startedOn'],
  },
];

/** What a relationship began with, compared with the beginning of what it leads to. */
const SINCE_ORDERS: Readonly<Partial<Record<RelationshipType, string>>> = {
  MEMBER_OF: 'foundedOn',
  PARTICIPATES_IN: 'launchedOn',
};

/** Between the two ends of a relationship no date runs backwards: a version is not older than its instrument, nor an edition than its series. */
export const datesBetweenRecords: Check = {
  name: 'dates-between-records',
  *find({ relationships, entityById }) {
    for (const { from, relationship } of relationships) {
      const to = entityById.get(relationship.to);
      if (to === undefined) continue;
      for (const order of ORDERS) {
        if (order.type !== relationship.type) continue;
        const ofFrom = firstKnown(from, order.from);
        const ofTo = firstKnown(to, order.to);
        if (ofFrom === undefined || ofTo === undefined) continue;
        const [earlier, later] = order.later === 'from' ? [ofTo, ofFrom] : [ofFrom, ofTo];
        if (isCertainlyBefore(later.date, earlier.date)) {
          yield {
            at: from,
            message: `${order.type} ${to.record.id}: ${later.name} is before ${earlier.name}; it must not be`,
          };
        }
      }
      yield* sinceTooEarly({ from, relationship }, to);
    }
  },
};

function* sinceTooEarly({ from, relationship }: LocatedRelationship, to: LocatedEntity) {
  const field = SINCE_ORDERS[relationship.type];
  const began = field === undefined ? undefined : firstKnown(to, [field]);
  if (began === undefined || relationship.since === undefined || !isCertainlyBefore(relationship.since, began.date))
    return;
  yield {
    at: from,
    message: `${relationship.type} ${to.record.id}: since ${relationship.since} is before ${began.name}; it must not be`,
  };
}

function firstKnown({ record }: LocatedEntity, fields: readonly string[]): { date: string; name: string } | undefined {
  for (const field of fields) {
    const date = factOf(record, field);
    if (typeof date === 'string') return { date, name: `${field} ${date} of ${record.id}` };
  }
  return undefined;
}
