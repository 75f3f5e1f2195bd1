import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { KIND_COLOURS, TIERS, type EntityKind } from '../../kinds';
import { DASHES } from './graph-svg';
import type { GraphControl } from './use-graph-state';
import { MarkIcon } from './mark';
import { RELATIONSHIP_TYPES } from './relationship-types';
import type { ShownGraph } from './shown-graph';

const KINDS = Object.keys(KIND_COLOURS) as EntityKind[];
const CERTAINTIES = ['STATED', 'INFERRED', 'DERIVED'] as const;

/** What the marks and lines mean; switches off kinds and types of relationship. */
export function Legend({ graph, control: { state, act } }: { graph: ShownGraph; control: GraphControl }): JSX.Element {
  const { t, number } = useWords();
  const tiers = TIERS.filter((tier) => graph.nodes.some((node) => node.tier === tier));
  const isFiltered = state.kindsOff.length + state.typesOff.length + state.hidden.length > 0;
  return (
    <details className="graph-section" open>
      <summary>{t('graph.legend')}</summary>
      <h3>{t('graph.legendKinds')}</h3>
      <ul className="graph-legend">
        {KINDS.filter((kind) => graph.kinds.has(kind) || state.kindsOff.includes(kind)).map((kind) => (
          <li key={kind}>
            <label>
              <input
                checked={!state.kindsOff.includes(kind)}
                onChange={() => act({ do: 'toggleKind', kind })}
                type="checkbox"
              />
              <MarkIcon kind={kind} />
              {t(`kinds.${kind}`)} <span className="fine">{number(graph.kinds.get(kind) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {tiers.length > 0 && (
        <>
          <h3>{t('graph.legendTiers')}</h3>
          <ul className="graph-legend is-plain">
            {tiers.map((tier) => (
              <li key={tier}>
                <MarkIcon kind="INSTRUMENT" tier={tier} />
                {t(`tier.${tier}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('graph.legendTypes')}</h3>
      <ul className="graph-legend">
        {RELATIONSHIP_TYPES.filter((type) => graph.types.has(type) || state.typesOff.includes(type)).map((type) => (
          <li key={type}>
            <label>
              <input
                checked={!state.typesOff.includes(type)}
                onChange={() => act({ do: 'toggleType', type })}
                type="checkbox"
              />
              {t(`outgoing.${type}`)} <span className="fine">{number(graph.types.get(type) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {isFiltered && (
        <button onClick={() => act({ do: 'showAll' })} type="button">
          {t('graph.showAll')}
        </button>
      )}
      <h3>{t('graph.legendCertainty')}</h3>
      <ul className="graph-legend is-plain">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <CertaintyLine certainty={certainty} />
            {t(`certainty.${certainty}`)}
          </li>
        ))}
      </ul>
      <p className="fine">{t('graph.legendSize')}</p>
    </details>
  );
}

/** A line as the canvas draws a relationship of this certainty. */
export function CertaintyLine({ certainty }: { certainty: (typeof CERTAINTIES)[number] }): JSX.Element {
  return (
    <svg aria-hidden="true" className="graph-mark" height="10" viewBox="0 0 36 10" width="36">
      <line
        stroke="currentColor"
        strokeDasharray={DASHES[certainty].join(' ')}
        strokeWidth="2"
        x1="0"
        x2="36"
        y1="5"
        y2="5"
      />
    </svg>
  );
}
