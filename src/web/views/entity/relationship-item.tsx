import { useState, type JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink } from '../../parts/entity-link';
import { PASSAGES_OF, type RelationshipRow } from './entity-operation';
import { otherEnd } from './groups';
import { Inferred } from './names';
import { Passages } from './passages';
import type { TopicsById } from './qualifiers';
import { RelationshipLine } from './relationship-line';

/** One relationship: with whom, since when, how it is qualified and known, and, when asked, where it is stated. */
export function RelationshipItem({
  row,
  id,
  topics,
}: {
  row: RelationshipRow;
  id: string;
  topics: TopicsById;
}): JSX.Element {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const other = otherEnd(row, id);
  return (
    <li className="relationship">
      <span className="relationship-name">
        <EntityLink entity={other} />
      </span>
      <span className="fine">
        <RelationshipLine row={row} topics={topics} /> {row.inferredFields.length > 0 && <Inferred />}
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
