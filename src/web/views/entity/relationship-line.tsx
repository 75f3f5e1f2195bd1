import { Fragment, type JSX } from 'react';
import { useWords, type Words } from '../../i18n/use-words';
import { AsStored } from '../../parts/as-stored';
import { EntityLink } from '../../parts/entity-link';
import type { RelationshipRow } from './entity-operation';
import { qualifiersOf, type QualifierShown, type TopicsById } from './qualifiers';

/** Since when a relationship holds and how it is qualified. */
export function RelationshipLine({ row, topics }: { row: RelationshipRow; topics: TopicsById }): JSX.Element {
  const words = useWords();
  const time = timeOf(row, words.t);
  return (
    <>
      {time}
      {qualifiersOf(row, words, topics).map((qualifier, index) => (
        <Fragment key={qualifier.name}>
          {(index > 0 || time !== '') && ' · '}
          <Qualifier qualifier={qualifier} />
        </Fragment>
      ))}
    </>
  );
}

function Qualifier({ qualifier }: { qualifier: QualifierShown }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {t('entity.qualified', { name: qualifier.name, value: '' })}
      {'text' in qualifier ? (
        <AsStored text={qualifier.text} />
      ) : (
        qualifier.topics.map((topic, index) => (
          <Fragment key={topic.id}>
            {index > 0 && ', '}
            <EntityLink entity={topic} />
          </Fragment>
        ))
      )}
    </>
  );
}

// What does not begin or end, but is so of a thing from its first day: nobody asks since when.
const TIMELESS = new Set([
  'ISSUED_BY',
  'VERSION_OF',
  'GOVERNS',
  'TARGETS',
  'IN_STAGE',
  'MEASURES',
  'HEARD_BY',
  'INTERPRETS',
]);

/** Since when and until when; that it is not known, where that says something. */
function timeOf({ type, since, until }: RelationshipRow, t: Words['t']): string {
  if (since === null && until === null && TIMELESS.has(type)) return '';
  if (since !== null && until !== null) return t('entity.sinceUntil', { since, until });
  if (since !== null) return t('entity.since', { day: since });
  return until === null ? t('entity.undated') : t('entity.until', { day: until });
}
