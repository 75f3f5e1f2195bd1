import type { JSX } from 'react';
import { Link } from 'wouter';
import { graphPath, PATHS } from '../../address/paths';
import { useAnswer } from '../../api/use-answer';
import { useWords, type WordKey } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { KindDot } from '../../parts/entity-link';
import { NAMED } from './operations';

const STARTS: readonly (readonly [id: string, why: WordKey])[] = [
  ['cn-cybersecurity-law-2016', 'graph.beginLaw'],
  ['topic-personal-information', 'graph.beginTopic'],
  ['country-th', 'graph.beginCooperation'],
  ['cmp-qinglang', 'graph.beginCampaign'],
  ['cac', 'graph.beginBody'],
];
const ENDS = ['country-th', 'country-cu'] as const;

/** What one may begin with; of these, those that the graph holds. */
export function GoodStarts(): JSX.Element {
  const { t, lang } = useWords();
  const answer = useAnswer(NAMED, { ids: [...new Set([...STARTS.map(([id]) => id), ...ENDS])], lang });
  return (
    <>
      <p>{t('graph.begin')}</p>
      <Answered query={answer}>
        {({ nodes }) => {
          const found = new Map(nodes.flatMap((node) => (node && 'kind' in node ? [[node.id, node] as const] : [])));
          const [from, to] = ENDS.map((id) => found.get(id));
          return (
            <ul className="graph-starts">
              {STARTS.map(([id, why]) => {
                const entity = found.get(id);
                return (
                  entity && (
                    <li key={id}>
                      <Link href={graphPath([id])}>
                        <span className="fine">{t(why)}</span>
                        <span>
                          <KindDot kind={entity.kind} />
                          {entity.name}
                        </span>
                      </Link>
                    </li>
                  )
                );
              })}
              {from && to && (
                <li>
                  <Link href={`${PATHS.graph}?path=${ENDS.join('..')}`}>
                    <span className="fine">{t('graph.beginPath')}</span>
                    <span>
                      <KindDot kind={from.kind} />
                      {from.name} – {to.name}
                    </span>
                  </Link>
                </li>
              )}
            </ul>
          );
        }}
      </Answered>
    </>
  );
}
