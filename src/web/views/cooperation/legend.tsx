import type { JSX } from 'react';
import { useListParameter, useParameter } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { linksOnMap } from './links-of';
import type { Network } from './operations';
import { namesOfTies, TIES, tieOf, tiesOf, type Tie } from './tie';

/** The ties that are drawn, as the address says. */
export function useTies(): readonly Tie[] {
  return tiesOf(useListParameter('ties')[0]);
}

/** What each sort of line means and how many there are of it; each can be switched off. */
export function Legend({ network }: { network: Network }): JSX.Element {
  const { t, number } = useWords();
  const [, setNames] = useListParameter('ties');
  const ties = useTies();
  const [view] = useParameter('view');
  const drawn = view === 'force' ? network.links : linksOnMap(network.links, network.nodes);
  const told = (tie: Tie): string => {
    const [some = 0, all = 0] = [drawn, network.links].map((of) => of.filter((link) => tieOf(link) === tie).length);
    return some === all ? number(all) : t('cooperation.someDrawn', { drawn: number(some), count: number(all) });
  };
  return (
    <fieldset className="ties">
      <legend className="visually-hidden">{t('cooperation.ties')}</legend>
      {TIES.map((tie) => (
        <label key={tie} title={t(`cooperation.tieMeans.${tie}`)}>
          <input
            checked={ties.includes(tie)}
            onChange={(event) =>
              setNames(namesOfTies(TIES.filter((each) => (each === tie ? event.target.checked : ties.includes(each)))))
            }
            type="checkbox"
          />
          <svg aria-hidden="true" height="12" viewBox="0 0 32 12" width="32">
            <line className={`tie is-${tie}`} strokeWidth={tie === 'SHARED' ? 1.5 : 3} x1="1" x2="31" y1="6" y2="6" />
          </svg>
          {t(`cooperation.tie.${tie}`)} <span className="fine">{told(tie)}</span>
        </label>
      ))}
    </fieldset>
  );
}
