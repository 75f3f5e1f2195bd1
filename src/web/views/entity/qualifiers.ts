import { entity } from '../../i18n/en/entity';
import type { Words } from '../../i18n/use-words';
import type { NamedEntity } from '../../parts/entity-link';
import { storedWord } from '../../parts/stored-words';
import type { RelationshipRow } from './entity-operation';

/** The topics that qualifiers name by their ids, by id. */
export type TopicsById = ReadonlyMap<string, NamedEntity>;

/** What a relationship says beside its type, under a word of the interface: a text, or topics, which have pages of their own. */
export type QualifierShown = { readonly name: string } & (
  { readonly text: string } | { readonly topics: readonly NamedEntity[] }
);

type QualifierKey = keyof (typeof entity)['qualifier'];

/** The qualifiers of a relationship that the page has words for, with their values in words. */
export function qualifiersOf({ qualifiers }: RelationshipRow, words: Words, topics: TopicsById): QualifierShown[] {
  return qualifiers.flatMap(({ key, value }): QualifierShown[] => {
    if (!(key in entity.qualifier)) return [];
    const name = words.t(`entity.qualifier.${key as QualifierKey}`);
    switch (key) {
      case 'topics':
        return [{ name, topics: idsOf(value).map((id) => topics.get(id) ?? unnamed(id)) }];
      case 'role':
      case 'basis':
      case 'scope':
      case 'kind':
      case 'article':
        return [{ name, text: storedWord(key, value, words) }];
      default:
        return [{ name, text: value }];
    }
  });
}

/** The same on one line, for a table that is taken away. */
export function qualifiersText(row: RelationshipRow, words: Words, topics: TopicsById): string {
  return qualifiersOf(row, words, topics)
    .map((one) => {
      const value = 'text' in one ? one.text : one.topics.map(({ name }) => name).join(', ');
      return words.t('entity.qualified', { name: one.name, value });
    })
    .join('; ');
}

/** The ids of the topics that qualifiers of these relationships name, each once. */
export function topicIdsOf(rows: readonly RelationshipRow[]): string[] {
  const named = rows.flatMap(({ qualifiers }) => qualifiers.filter(({ key }) => key === 'topics'));
  return [...new Set(named.flatMap(({ value }) => idsOf(value)))].sort();
}

function idsOf(value: string): string[] {
  return value.split(', ');
}

/** A topic whose name is not there yet, or could not be had. */
function unnamed(id: string): NamedEntity {
  return { id, kind: 'TOPIC', name: id.replace('topic-', '').replaceAll('-', ' ') };
}
