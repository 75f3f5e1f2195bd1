import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { propertyText, valueText } from '../../parts/figure-text';
import type { Figure, Place } from './operations';

/** Where a figure is stated: document and place in it. */
export function Sources({ places }: { places: readonly Place[] }): JSX.Element {
  const { t } = useWords();
  if (places.length === 0) return <p className="fine">{t('statistics.noSource')}</p>;
  return (
    <ul className="sources fine">
      {places.map(({ id, locator, document }) => (
        <li key={id}>
          {document.title}, {locator}
        </li>
      ))}
    </ul>
  );
}

/** What each source says where they disagree, side by side; the value that the figure shows is marked. */
export function Disagreement({ figure }: { figure: Figure }): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  if (figure.claims.length === 0) return null;
  return (
    <div className="disagreement">
      <p>
        <strong>{t('statistics.disagree')}</strong>
      </p>
      <ul>
        {figure.claims.map((claim) => (
          <li className={claim.rank === 'PREFERRED' ? 'is-shown' : undefined} key={claim.id}>
            <span className="claim">
              {claim.property === 'value'
                ? valueText({ ...figure, value: Number(claim.value), qualifier: null }, words)
                : `${propertyText(claim.property, words)}: ${claim.value}`}
            </span>
            {claim.rank === 'PREFERRED' && <span className="badge">{t('statistics.shown')}</span>}
            <Sources places={claim.passages} />
          </li>
        ))}
      </ul>
    </div>
  );
}
