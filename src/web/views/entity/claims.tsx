import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { AsStored } from '../../parts/as-stored';
import type { EntityShown } from './entity-operation';
import { claimedValue, claimsByProperty, type FactField } from './facts';
import { Passages } from './passages';

/** The values that sources give where they disagree, side by side. */
export function Claims({ claims }: { claims: EntityShown['claims'] }): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  if (claims.length === 0) return null;
  return (
    <section id="claims">
      <h2>{t('entity.claims')}</h2>
      <p className="fine">{t('entity.claimsLead')}</p>
      {claimsByProperty(claims).map(([property, same]) => (
        <div key={property}>
          <h3>{t(`entity.field.${property as FactField}`)}</h3>
          <ul className="claims">
            {same.map((claim) => (
              <li className={`claim is-${claim.rank.toLowerCase()}`} key={claim.id}>
                <p className="claim-value">
                  <AsStored text={claimedValue(claim, words)} />
                </p>
                <p className="fine">{t(`entity.rank.${claim.rank}`)}</p>
                <Passages passages={claim.passages} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
