import { useContext, type JSX } from 'react';
import { useAsOf } from '../../address/use-as-of';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { OnCanvas } from './on-canvas';
import { AROUND } from './operations';
import { typeCounts } from './type-counts';
import type { GraphControl } from './use-graph-state';

/** The types of relationship that lead on from an entity, each a way to expand it. */
export function TypeExpansions({ id, control: { act } }: { id: string; control: GraphControl }): JSX.Element {
  const { t, lang, number } = useWords();
  const [asOf] = useAsOf();
  const shown = useContext(OnCanvas);
  const answer = useAnswer(AROUND, { ids: [id], asOf: asOf ?? null, limit: 1000, lang });
  return (
    <>
      <h3>{t('graph.byType')}</h3>
      <Answered query={answer}>
        {({ neighborhood: { relationships, truncated } }) => (
          <ul className="graph-types">
            {typeCounts(id, relationships, shown).map(({ type, leads, all, shown: there }) => (
              <li key={type}>
                <button
                  disabled={there >= all && !truncated}
                  onClick={() => act({ do: 'expand', id, type })}
                  type="button"
                >
                  {[...(leads.out ? [t(`outgoing.${type}`)] : []), ...(leads.in ? [t(`incoming.${type}`)] : [])]
                    .filter((word, index, words) => words.indexOf(word) === index)
                    .join(' / ')}
                  <span className="fine">
                    {' '}
                    {t('graph.ofType', {
                      shown: number(there),
                      all: truncated ? t('graph.atLeast', { count: all }) : number(all),
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
