import { entity } from '../../i18n/en/entity';
import type { RelationshipRow } from './entity-operation';

type QualifierKey = keyof (typeof entity)['qualifier'];
type QualifierValue = keyof (typeof entity)['qualifierValue'];

/** The qualifiers of a relationship that the page has words for, by key; topics without the prefix of their ids. */
export function qualifiersOf({ qualifiers }: RelationshipRow): [QualifierKey, string][] {
  return qualifiers.flatMap(({ key, value }) =>
    key in entity.qualifier
      ? [[key as QualifierKey, key === 'topics' ? topicsOf(value) : value] satisfies [QualifierKey, string]]
      : [],
  );
}

/** Whether the page has a word for the value of a qualifier. */
export function isKnownValue(value: string): value is QualifierValue {
  return value in entity.qualifierValue;
}

function topicsOf(ids: string): string {
  return ids.replaceAll('topic-', '').replaceAll('-', ' ');
}
