import { writtenDate } from '../../dates';
import type { Words } from '../../i18n/use-words';
import type { TimelineEvent } from './operations';

/** An event in one line: when, to what, what happened. */
export function eventText({ on, kind, entity, relationship }: TimelineEvent, { t, language }: Words): string {
  const joined = joinedOf(entity.id, relationship);
  const what = t(`event.${kind}`) + (joined === undefined ? '' : ` (${joined.name})`);
  return `${writtenDate(on, language)} · ${what} · ${entity.name}`;
}

/** What a party joined, signed or left; undefined for other events. */
export function joinedOf(
  entity: string,
  relationship: TimelineEvent['relationship'],
): NonNullable<TimelineEvent['relationship']>['to'] | undefined {
  return relationship && relationship.from.id === entity ? relationship.to : undefined;
}
