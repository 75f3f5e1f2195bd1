import type { JSX } from 'react';
import { useParameter } from '../../address/use-parameter';
import { writtenDate } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { pageOf } from '../../parts/page-of';
import { Pager } from '../../parts/pager';
import { linksOf, linksOnMap } from './links-of';
import type { Network, NetworkNode } from './operations';
import { tieOf, type Tie } from './tie';
import { useChoice, useShownParty } from './use-choice';

/** All links by the chosen ties, as a table: who, with whom, how that is known, since when, in how many ways. */
export function LinksTable({ network, ties }: { network: Network; ties: readonly Tie[] }): JSX.Element {
  const { t, number, language } = useWords();
  const [page] = useParameter('links');
  const { choose } = useChoice();
  const party = useShownParty(network);
  const parties = new Map(network.nodes.map((node) => [node.party.id, node.party]));
  const [view] = useParameter('view');
  const links = linksOf(network, ties, party);
  const notOnMap = view === 'force' ? 0 : links.length - linksOnMap(links, network.nodes).length;
  const shown = pageOf(links, Number(page), 25);
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{t('cooperation.links', { count: number(links.length) })}</h2>
      {notOnMap > 0 && (
        <p className="fine">
          {t('cooperation.notOnMap', { count: number(notOnMap), drawn: number(links.length - notOnMap) })}
        </p>
      )}
      <div className="scroll">
        <table className="links">
          <thead>
            <tr>
              <th scope="col">{t('cooperation.party')}</th>
              <th scope="col">{t('cooperation.withWhom')}</th>
              <th scope="col">{t('cooperation.tieColumn')}</th>
              <th scope="col">{t('cooperation.since')}</th>
              <th className="figure" scope="col">
                {t('cooperation.ways')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((link) => {
              const [one, other] = endsOf(link.between, parties, party);
              if (!one || !other) return null;
              return (
                <tr key={`${one.id}~${other.id}`}>
                  <td>
                    <EntityLink entity={one} />
                  </td>
                  <td>
                    <EntityLink entity={other} />
                  </td>
                  <td>{t(`cooperation.tie.${tieOf(link)}`)}</td>
                  <td data-label={t('cooperation.since')}>
                    {link.since ? writtenDate(link.since, language) : t('cooperation.unknown')}
                  </td>
                  <td className="figure" data-label={t('cooperation.ways')}>
                    {number(link.weight)}
                  </td>
                  <td>
                    <button
                      aria-label={t('cooperation.whatBetween', { one: one.name, other: other.name })}
                      onClick={() => choose(one.id, other.id)}
                      type="button"
                    >
                      {t('cooperation.what')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Pager name="links" of={shown} />
    </section>
  );
}

/** The two of a link, the chosen party first. */
function endsOf(
  between: readonly { readonly id: string }[],
  parties: ReadonlyMap<string, NetworkNode['party']>,
  party: string | undefined,
): readonly (NetworkNode['party'] | undefined)[] {
  const ends = between.map(({ id }) => parties.get(id));
  return ends[1]?.id === party ? [ends[1], ends[0]] : ends;
}
