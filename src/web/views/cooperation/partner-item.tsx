import { useEffect, useRef, type JSX } from 'react';
import { writtenDate } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink, KindDot, type NamedEntity } from '../../parts/entity-link';
import type { PartyLink } from './operations';
import { tieOf } from './tie';

/** A partner, and folded under it what connects the two: through what, since when, how that is known, where it is stated. */
export function PartnerItem({
  link,
  partner,
  isOpen,
}: {
  link: PartyLink;
  partner: NamedEntity;
  isOpen: boolean;
}): JSX.Element {
  const { t, number } = useWords();
  const item = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Within the panel alone: the page shall stay where it is.
    const panel = item.current?.closest('aside');
    if (isOpen && item.current && panel) panel.scrollTop = item.current.offsetTop - 48;
  }, [isOpen]);
  return (
    <li>
      <details open={isOpen} ref={item}>
        <summary>
          <KindDot kind={partner.kind} />
          <span className="partner-name">{partner.name}</span>
          <span className="badge">{t(`cooperation.tie.${tieOf(link)}`)}</span>
          <span className="fine">{t('cooperation.inWays', { count: link.weight, number: number(link.weight) })}</span>
        </summary>
        <Connection link={link} />
        <p>
          <EntityLink entity={partner} />
        </p>
      </details>
    </li>
  );
}

function Connection({ link }: { link: PartyLink }): JSX.Element {
  const { t, number, language } = useWords();
  const { relationship, via, since } = link;
  const written = (date: string | null): string =>
    date === null ? t('cooperation.unknown') : writtenDate(date, language);
  return (
    <div className="connection">
      <p>
        {t('cooperation.since')}: {written(since)}
      </p>
      {relationship && (
        <>
          <p>
            {t(`outgoing.${relationship.type}`)} <CertaintyMark certainty={relationship.certainty} />{' '}
            {relationship.until !== null && t('cooperation.until', { date: written(relationship.until) })}
          </p>
          {relationship.passages.length > 0 && (
            <ul className="fine">
              {relationship.passages.map(({ id, locator, document }) => (
                <li key={id}>
                  {document.title}, {locator}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {via.length > 0 && (
        <>
          <p>{t('cooperation.sharedCount', { count: number(via.length) })}</p>
          <ul>
            {via.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
