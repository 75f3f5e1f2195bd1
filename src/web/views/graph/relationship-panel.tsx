import type { JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { EntityLink } from '../../parts/entity-link';
import { CertaintyLine } from './legend';
import { SELECTED_RELATIONSHIP } from './operations';
import { Passages } from './passages';

/** The selected relationship: what it says, since when, how it is known, and where it comes from. */
export function RelationshipPanel({ id }: { id: string }): JSX.Element {
  const { t, lang } = useWords();
  const answer = useAnswer(SELECTED_RELATIONSHIP, { id, lang });
  return (
    <Answered isEmpty={({ node }) => !node || !('certainty' in node)} query={answer}>
      {({ node }) =>
        node &&
        'certainty' in node && (
          <>
            <p className="graph-chosen-name">
              <span>
                <EntityLink entity={node.from} /> <strong>{t(`outgoing.${node.type}`)}</strong>{' '}
                <EntityLink entity={node.to} />
              </span>
            </p>
            <dl className="graph-facts">
              <div>
                <dt>{t('graph.certainty')}</dt>
                <dd>
                  <CertaintyLine certainty={node.certainty} /> {t(`certainty.${node.certainty}`)}
                </dd>
              </div>
              <Since inferred={node.inferredFields} name="since" value={node.since ?? t('graph.unknown')} />
              {node.until !== null && <Since inferred={node.inferredFields} name="until" value={node.until} />}
              {node.qualifiers.map(({ key, value }) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>
                    {value}
                    {node.inferredFields.includes(key) && <span className="fine"> ({t('graph.inferred')})</span>}
                  </dd>
                </div>
              ))}
            </dl>
            {node.via.length > 0 && (
              <>
                <h3>{t('graph.via')}</h3>
                <ul className="graph-passages">
                  {node.via.map((entity) => (
                    <li key={entity.id}>
                      <EntityLink entity={entity} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <Passages passages={node.passages} />
          </>
        )
      }
    </Answered>
  );
}

function Since({
  name,
  value,
  inferred,
}: {
  name: 'since' | 'until';
  value: string;
  inferred: readonly string[];
}): JSX.Element {
  const { t } = useWords();
  return (
    <div>
      <dt>{t(`graph.${name}`)}</dt>
      <dd>
        {value}
        {inferred.includes(name) && <span className="fine"> ({t('graph.inferred')})</span>}
      </dd>
    </div>
  );
}
