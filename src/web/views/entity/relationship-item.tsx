import { useState, type JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords, type Words } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink } from '../../parts/entity-link';
import { PASSAGES_OF, type RelationshipRow } from './entity-operation';
import { otherEnd } from './groups';
import { Inferred } from './names';
import { Passages } from './passages';
import { isKnownValue, qualifiersOf } from './qualifiers';

/** One relationship: with whom, since when, how it is qualified and known, and, when asked, where it is stated. */
export function RelationshipItem({ row, id }: { row: RelationshipRow; id: string }): JSX.Element {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const other = otherEnd(row, id);
  return (
    <li className="relationship">
      <span className="relationship-name">
        <EntityLink entity={other} />
      </span>
      <span className="fine">
        {[timeOf(row, t), ...qualifiersOf(row).map(([key, value]) => textOf(key, value, t))]
          .filter(Boolean)
          .join(' · ')}{' '}
        {row.inferredFields.length > 0 && <Inferred />}
      </span>
      <CertaintyMark certainty={row.certainty} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={t('entity.detailsOf', { name: other.name })}>{t('entity.details')}</summary>
        {isOpen && <Stated id={row.id} via={row.via} />}
      </details>
    </li>
  );
}

function Stated({ id, via }: { id: string; via: RelationshipRow['via'] }): JSX.Element {
  const { t } = useWords();
  const query = useAnswer(PASSAGES_OF, { id });
  return (
    <div className="stated">
      {via.length > 0 && (
        <p>
          {t('entity.via')}{' '}
          {via.map((entity, index) => (
            <span key={entity.id}>
              {index > 0 && ', '}
              <EntityLink entity={entity} />
            </span>
          ))}
        </p>
      )}
      <Answered query={query}>
        {({ node }) => (node && 'passages' in node ? <Passages passages={node.passages} /> : null)}
      </Answered>
    </div>
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

function textOf(key: Parameters<typeof qualifierWord>[0], value: string, t: Words['t']): string {
  return `${t(qualifierWord(key))}: ${isKnownValue(value) ? t(`entity.qualifierValue.${value}`) : value}`;
}

function qualifierWord(key: ReturnType<typeof qualifiersOf>[number][0]): `entity.qualifier.${typeof key}` {
  return `entity.qualifier.${key}`;
}
