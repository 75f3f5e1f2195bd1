import type { EnumOf } from '../../api/graphql';
import type { EntityKind } from '../../kinds';
import type { Found } from './operations';

/** A date of an entity and what happened then. */
export interface Dated {
  readonly event: EnumOf<'EventKind'>;
  readonly on: string;
}

const EVENTS = {
  adoptedOn: 'ADOPTED',
  promulgatedOn: 'PROMULGATED',
  effectiveOn: 'TOOK_EFFECT',
  repealedOn: 'REPEALED',
  foundedOn: 'FOUNDED',
  dissolvedOn: 'DISSOLVED',
  establishedOn: 'ESTABLISHED',
  decidedOn: 'DECIDED',
  launchedOn: 'LAUNCHED',
  inForceOn: 'TOOK_EFFECT',
  startedOn: 'STARTED',
  endedOn: 'ENDED',
} as const satisfies Record<string, Dated['event']>;

type DateField = keyof typeof EVENTS;

/** The dates that are known of an entity, in the order of what happens; promulgation only tells more where adoption is not known. */
export function datesOf(found: { readonly kind: EntityKind } & Partial<Record<DateField, string | null>>): Dated[] {
  return (Object.keys(EVENTS) as DateField[]).flatMap((field) => {
    const on = found[field];
    const isTold = field === 'promulgatedOn' && found.adoptedOn;
    return on && !isTold ? [{ event: EVENTS[field], on }] : [];
  });
}

/** The time that a stage or a figure covers: `1994–1999`, `2012–` where it lasts; undefined where it is not known. */
export function spanOf(found: Found): string | undefined {
  if (found.__typename === 'LegislativeStage') return found.from ? `${found.from}–${found.to ?? ''}` : undefined;
  if (found.__typename !== 'Statistic') return undefined;
  if (found.measuredOn) return found.measuredOn;
  const ends = [found.periodFrom, found.periodTo].filter((date) => date !== null);
  return ends.length === 0 ? undefined : [...new Set(ends)].join('–');
}
