import type { JSX } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useWords, type Words } from '../../i18n/use-words';
import { CertaintyMark } from '../../parts/certainty-mark';
import { StatusMark } from '../../parts/status-mark';
import { instrumentOf, qualifierOf, type LineageTie } from './law-operation';
import { timeInForce } from './time-in-force';
import type { LawItem, TreeItem } from './lineage-tree';
import type { TreeRow } from './tree-rows';

/** One line of the tree. */
export function LawLine({
  row: { item, level, position, setSize, isExpanded },
  isActive,
  turn,
  goTo,
  onFocus,
}: {
  row: TreeRow;
  isActive: boolean;
  turn: (key: string) => void;
  goTo: (id: string) => void;
  onFocus: () => void;
}): JSX.Element {
  const words = useWords();
  return (
    <div
      aria-expanded={isExpanded}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      className={`law-line is-${item.type}`}
      data-key={item.key}
      onFocus={onFocus}
      role="treeitem"
      style={{ paddingInlineStart: `calc(${String(level - 1)} * var(--step))` }}
      tabIndex={isActive ? 0 : -1}
    >
      <span
        aria-hidden="true"
        className={isExpanded === undefined ? 'fold is-none' : 'fold'}
        onClick={isExpanded === undefined ? undefined : () => turn(item.key)}
      >
        {isExpanded === undefined ? '·' : isExpanded ? '▾' : '▸'}
      </span>
      {item.type === 'law' ? (
        <Law goTo={goTo} item={item} />
      ) : (
        <span className="line-text" onClick={isExpanded === undefined ? undefined : () => turn(item.key)}>
          {textOfLine(item, words)}
        </span>
      )}
    </div>
  );
}

/** What a line says first, by which it is found when letters are typed. */
export function textOfLine(item: TreeItem, { t, number }: Pick<Words, 't' | 'number'>): string {
  if (item.type === 'law') return item.node.name;
  if (item.type === 'more') {
    return item.exact ? t('law.more', { count: item.count }) : t('law.moreAtLeast', { count: number(item.count) });
  }
  const name = item.name === 'AMENDMENTS' ? t('law.amendments') : t(`tier.${item.name}`);
  return t('law.group', { name, count: number(item.children.length) });
}

function Law({ item, goTo }: { item: LawItem; goTo: (id: string) => void }): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  const { node, ties, isReference, endedBy } = item;
  const instrument = instrumentOf(node);
  return (
    <span className="line-text">
      <Link className="line-name" href={entityPath(node.id, asOf)} tabIndex={-1}>
        {node.name}
      </Link>
      {isReference ? (
        <span className="go-to" onClick={() => goTo(node.id)} title={t('law.elsewhere')}>
          ↪ {t('law.goTo')}
        </span>
      ) : (
        instrument && <StatusMark status={instrument.status} />
      )}
      <span className="fine">
        {[...ties.map((tie) => basisOf(tie, t)), isReference ? '' : timeInForce(node, t)].filter(Boolean).join(' · ')}
      </span>
      {ties
        .filter(({ certainty }) => certainty !== 'STATED')
        .map(({ id, certainty }) => (
          <CertaintyMark certainty={certainty} key={id} />
        ))}
      {!isReference &&
        endedBy.map(({ how, by, tie }) => (
          <span className="ended" key={tie.id}>
            ⤫ {t(wordOfEnding(how, tie), { name: by.name })}
          </span>
        ))}
    </span>
  );
}

function wordOfEnding(
  how: 'REPEALS' | 'REPLACES',
  tie: LineageTie,
): 'law.replacedBy' | 'law.repealedBy' | 'law.partlyRepealedBy' {
  if (qualifierOf(tie, 'scope') === 'PARTIAL') return 'law.partlyRepealedBy';
  return how === 'REPLACES' ? 'law.replacedBy' : 'law.repealedBy';
}

/** On which article it rests, and whether it elaborates the law without naming it as its basis. */
function basisOf(tie: LineageTie, t: Words['t']): string {
  const article = qualifierOf(tie, 'article');
  const place = article === 'preamble' ? t('law.preamble') : article === undefined ? '' : t('law.article', { article });
  return [qualifierOf(tie, 'basis') === 'ELABORATES' ? t('law.elaborates') : '', place].filter(Boolean).join(', ');
}
