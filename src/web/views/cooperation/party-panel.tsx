import { useState, type JSX } from 'react';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { EntityLink } from '../../parts/entity-link';
import { Joined } from './joined';
import { PARTY, type Network, type PartyLink } from './operations';
import { PartnerItem } from './partner-item';
import { useChoice } from './use-choice';
import { useFilters } from './use-filters';

const AT_FIRST = 30;

/** A party that was chosen: its partners with what connects them, its initiatives, its memberships. */
export function PartyPanel({ id, network }: { id: string; network: Network }): JSX.Element {
  const { t, number } = useWords();
  const { choose } = useChoice();
  const query = useAnswer(PARTY, { ...useFilters(), id });
  const node = network.nodes.find(({ party }) => party.id === id);
  return (
    <aside aria-label={t('cooperation.panel')} className="party-panel">
      <button
        aria-label={t('cooperation.close')}
        className="close"
        onClick={() => choose(undefined)}
        title={t('cooperation.close')}
        type="button"
      >
        ×
      </button>
      <Answered empty={t('cooperation.noSuchParty')} isEmpty={({ entity }) => entity === null} query={query}>
        {({ entity, cooperationNetwork }) =>
          entity && (
            <>
              <h2>
                <EntityLink entity={entity} />
              </h2>
              <p className="fine">
                {t(`kind.${entity.kind}`)}
                {node &&
                  ` · ${t('cooperation.standing', {
                    degree: number(node.degree),
                    betweenness: node.betweenness.toFixed(3),
                    community: number(node.community + 1),
                  })}`}
              </p>
              <Partners id={id} links={cooperationNetwork.links} truncated={cooperationNetwork.truncated} />
              {'initiatives' in entity && (
                <>
                  <Joined
                    edges={entity.initiatives.edges}
                    title={t('cooperation.initiatives', { count: number(entity.initiatives.totalCount) })}
                  />
                  <Joined
                    edges={entity.memberships.edges}
                    title={t('cooperation.memberships', { count: number(entity.memberships.totalCount) })}
                  />
                </>
              )}
            </>
          )
        }
      </Answered>
    </aside>
  );
}

/** Those it is linked with, the strongest first; the one that the address names is open. */
function Partners({
  id,
  links,
  truncated,
}: {
  id: string;
  links: readonly PartyLink[];
  truncated: boolean;
}): JSX.Element {
  const { t, number } = useWords();
  const { other } = useChoice();
  const [isWhole, setWhole] = useState(false);
  const partners = links.flatMap((link) => {
    const partner = link.between.find((end) => end.id !== id);
    return partner && link.between.some((end) => end.id === id) ? [{ link, partner }] : [];
  });
  const shown = partners.filter(({ partner }, index) => isWhole || index < AT_FIRST || partner.id === other);
  return (
    <section>
      <h3>{t('cooperation.partnersCount', { count: number(partners.length) })}</h3>
      {partners.length === 0 && <p>{t('cooperation.noPartners')}</p>}
      <ul className="partners">
        {shown.map(({ link, partner }) => (
          <PartnerItem isOpen={partner.id === other} key={partner.id} link={link} partner={partner} />
        ))}
      </ul>
      {shown.length < partners.length && (
        <button onClick={() => setWhole(true)} type="button">
          {t('cooperation.more', { count: number(partners.length - shown.length) })}
        </button>
      )}
      {truncated && <p className="fine">{t('cooperation.truncatedPanel')}</p>}
    </section>
  );
}
