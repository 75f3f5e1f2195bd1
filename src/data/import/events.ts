import { firstDay, lastDay } from '../../partial-date.js';
import type { DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import type { EntityKind, EventKind } from '../vocabulary.js';
import { RELATIONSHIP_ENDS } from '../vocabulary.js';

/** Something that happened to an entity on a day, as one of the dates in a record tells. */
export interface Event {
  /** Begins with the day, so that the index of the ids is in the order of the days: `2016-11-07 cn-cybersecurity-law-2016@adoptedOn`. */
  readonly id: string;
  readonly kind: EventKind;
  /** The date as written; the day is the first that it can mean, or the last of what ends, which may be there until then. */
  readonly on: string;
  readonly entityId: string;
  readonly entityKind: EntityKind;
  readonly relationshipId?: string;
}

/** Finds a record of the dataset by its id. */
export type RecordOf = (id: string) => DatasetEntity['record'] | undefined;

/** What the dates of an entity tell; those of a figure tell of nothing that happened. */
const OF_ENTITIES: Readonly<Record<string, EventKind>> = {
  adoptedOn: 'ADOPTED',
  promulgatedOn: 'PROMULGATED',
  effectiveOn: 'TOOK_EFFECT',
  repealedOn: 'REPEALED',
  foundedOn: 'FOUNDED',
  dissolvedOn: 'DISSOLVED',
  establishedOn: 'ESTABLISHED',
  launchedOn: 'LAUNCHED',
  inForceOn: 'TOOK_EFFECT',
  startedOn: 'STARTED',
  endedOn: 'ENDED',
  decidedOn: 'DECIDED',
  from: 'STARTED',
  to: 'ENDED',
};

/** What the dates of taking part and of belonging tell of the party. */
const OF_PARTIES: Readonly<Record<string, EventKind>> = {
  since: 'JOINED',
  until: 'LEFT',
  signedOn: 'SIGNED',
  ratifiedOn: 'RATIFIED',
};

const ENDS: ReadonlySet<string> = new Set(['repealedOn', 'dissolvedOn', 'endedOn', 'to', 'until']);

/**
 * The events that a record tells of: its own, its part in what others do to it, and what it does to other instruments.
 * @param recordOf finds the instrument of which a version is the text as enacted
 */
export function eventsOf(entity: DatasetEntity, recordOf: RecordOf): Event[] {
  const { kind, record, relationships } = entity;
  const self = { entityId: record.id, entityKind: kind };
  const own = eventsFrom(newsIn(entity, recordOf), OF_ENTITIES, record.id, self);
  return [...own, ...relationships.flatMap((relationship) => eventsOfRelationship(relationship, self))];
}

/** A law and its text as enacted are adopted by one act: of the text only the dates are news that its instrument does not tell, or less exactly. */
function newsIn({ kind, record, relationships }: DatasetEntity, recordOf: RecordOf): object {
  const versionOf = relationships.find(({ type }) => type === 'VERSION_OF');
  if (kind !== 'VERSION' || record.versionKind !== 'ADOPTED' || !versionOf) return record;
  const told: Readonly<Record<string, unknown>> = { ...recordOf(versionOf.to) };
  const isNews = ([field, date]: [string, unknown]): boolean => {
    const known = told[field];
    return typeof known !== 'string' || typeof date !== 'string' || !known.startsWith(date);
  };
  return Object.fromEntries(Object.entries(record).filter(isNews));
}

function eventsOfRelationship(
  relationship: DatasetRelationship,
  self: Pick<Event, 'entityId' | 'entityKind'>,
): Event[] {
  const { id, type, to } = relationship;
  const told = { relationshipId: id };
  switch (type) {
    case 'PARTICIPATES_IN':
    case 'MEMBER_OF': {
      const { since, ...others } = { since: undefined, signedOn: undefined, ...relationship };
      // Who takes part by signing joins by that signature: one event, not two.
      const joins = since === others.signedOn ? others : relationship;
      return eventsFrom(joins, OF_PARTIES, id, { ...self, ...told });
    }
    case 'AMENDS':
    case 'REPEALS': {
      // The repeal of a whole instrument is told by the date of its own.
      if (type === 'REPEALS' && relationship.scope !== 'PARTIAL') return [];
      const event = type === 'AMENDS' ? 'AMENDED' : 'PARTLY_REPEALED';
      const [entityKind] = RELATIONSHIP_ENDS[type].to;
      return eventsFrom(relationship, { since: event }, id, { entityId: to, entityKind, ...told });
    }
    default:
      return [];
  }
}

function eventsFrom(
  dated: object,
  kinds: Readonly<Record<string, EventKind>>,
  about: string,
  of: Omit<Event, 'id' | 'kind' | 'on'>,
): Event[] {
  return Object.entries(dated).flatMap(([field, on]) => {
    const kind = kinds[field];
    if (kind === undefined || typeof on !== 'string') return [];
    const day = ENDS.has(field) ? lastDay(on) : firstDay(on);
    return [{ id: `${day} ${about}@${field}`, kind, on, ...of }];
  });
}
