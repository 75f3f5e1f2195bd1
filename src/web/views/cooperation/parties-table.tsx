import type { JSX } from 'react';
import { useParameter } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { EntityLink } from '../../parts/entity-link';
import { pageOf } from '../../parts/page-of';
import { Pager } from '../../parts/pager';
import { communitiesOf, communityColour } from './communities';
import type { Network } from './operations';
import { useChoice } from './use-choice';

/** Who stands out: how many each is linked with, how much it stands between others, and the groups; with what that means. */
export function PartiesTable({ network }: { network: Network }): JSX.Element {
  const { t, number } = useWords();
  const [order, setOrder] = useParameter('order');
  const [page] = useParameter('parties');
  const { choose } = useChoice();
  const by = order === 'betweenness' ? 'betweenness' : 'degree';
  const nodes = [...network.nodes].sort((one, other) => other[by] - one[by] || other.degree - one.degree);
  const shown = pageOf(nodes, Number(page), 15);
  const sorter = (key: 'degree' | 'betweenness'): JSX.Element => (
    <th aria-sort={by === key ? 'descending' : undefined} className="figure" scope="col">
      <button className="sorter" onClick={() => setOrder(key === 'degree' ? '' : key)} type="button">
        {t(`cooperation.${key}`)}
        {by === key && <span aria-hidden="true"> ↓</span>}
      </button>
    </th>
  );
  return (
    <section aria-labelledby="parties-title">
      <h2 id="parties-title">{t('cooperation.standsOut')}</h2>
      <p>{t('cooperation.degreeMeans')}</p>
      <p>{t('cooperation.betweennessMeans')}</p>
      <div className="scroll">
        <table className="parties">
          <thead>
            <tr>
              <th scope="col">{t('cooperation.party')}</th>
              {sorter('degree')}
              {sorter('betweenness')}
              <th className="figure" scope="col">
                {t('cooperation.community')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.rows.map(({ party, degree, betweenness, community }) => (
              <tr key={party.id}>
                <td>
                  <EntityLink entity={party} />
                </td>
                <td className="figure">{number(degree)}</td>
                <td className="figure">{betweenness.toFixed(3)}</td>
                <td className="figure">
                  <CommunityDot community={community} /> {number(community + 1)}
                </td>
                <td>
                  <button
                    aria-label={t('cooperation.partnersOf', { name: party.name })}
                    onClick={() => choose(party.id)}
                    type="button"
                  >
                    {t('cooperation.partners')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager name="parties" of={shown} />
    </section>
  );
}

/** The groups of the network, and what a group is. */
export function Communities({ network }: { network: Network }): JSX.Element {
  const { t, number } = useWords();
  const communities = communitiesOf(network.nodes);
  return (
    <section aria-labelledby="communities-title">
      <h2 id="communities-title">{t('cooperation.communities')}</h2>
      <p>{t('cooperation.communitiesMean')}</p>
      {network.modularity !== null && <p>{t('cooperation.modularity', { value: network.modularity.toFixed(2) })}</p>}
      <ol className="communities">
        {communities.map(({ number: community, members }) => (
          <li key={community}>
            <CommunityDot community={community} />{' '}
            <strong>{t('cooperation.group', { number: number(community + 1), count: number(members.length) })}</strong>{' '}
            <span className="fine">
              {members
                .slice(0, 8)
                .map(({ name }) => name)
                .join(t('cooperation.comma'))}
              {members.length > 8 && ' …'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CommunityDot({ community }: { community: number }): JSX.Element {
  return <span aria-hidden="true" className="kind-dot" style={{ backgroundColor: communityColour(community) }} />;
}
