import { writtenDate } from '../../dates';
import type { Words } from '../../i18n/use-words';
import type { TimelineEvent } from './operations';

/** An event in one line: when, to what, what happened. */
export function eventText({ on, kind, entity, relationship }: TimelineEvent, { t, language }: Words): string {
  const other = otherOf(entity.id, relationship);
  const what = t(`event.${kind}`) + (other === undefined ? '' : ` (${other.name})`);
  return `${writtenDate(on, language)} · ${what} · ${entity.name}`;
}

/** What a party joined, signed or left, or what amended or repealed an instrument; undefined where the entity itself tells of it. */
export function otherOf(
  entity: string,
  relationship: TimelineEvent['relationship'],
): NonNullable<TimelineEvent['relationship']>['to'] | undefined {
  return relationship ? (relationship.from.id === entity ? relationship.to : relationship.from) : undefined;
}
