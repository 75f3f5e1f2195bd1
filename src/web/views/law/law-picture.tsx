import type { JSX, Ref } from 'react';
import type { Words } from '../../i18n/use-words';
import { STATUS_SHAPES } from '../../parts/status-mark';
import { textOfLine } from './law-line';
import { instrumentOf } from './law-operation';
import { cut, placed, PLACING } from './picture-layout';
import type { TreeRow } from './tree-rows';

/** Room for the names of what stands last. */
const LAST = 620;

/** The lines of the tree that are not folded away, drawn; the words come from outside, so that it can be drawn off the page too. */
export function LawPicture({
  rows,
  words,
  ref,
}: {
  rows: readonly TreeRow[];
  words: Words;
  ref?: Ref<SVGSVGElement>;
}): JSX.Element {
  const places = placed(rows);
  const width = Math.max(...places.map(({ x }) => x)) + LAST;
  const height = Math.max(...places.map(({ y }) => y)) + PLACING.margin;
  return (
    <svg aria-label={words.t('law.picture')} className="law-picture" height={height} ref={ref} role="img" width={width}>
      {places.map(({ row, x, y, parent }) => parent && <path d={curve(parent, { x, y })} key={row.item.key} />)}
      {places.map(({ row: { item, isExpanded, level }, x, y }) => {
        const text = textOfLine(item, words);
        const status = item.type === 'law' ? instrumentOf(item.node)?.status : undefined;
        return (
          <g className={`place is-${item.type}${status === 'NO_LONGER_IN_FORCE' ? ' is-ended' : ''}`} key={item.key}>
            <title>{text}</title>
            <circle cx={x} cy={y} r={item.type === 'law' ? 5 : 3.5} />
            {isExpanded ? (
              <text textAnchor="start" x={x - 6} y={y - 9}>
                {cut(text, level === 1 ? 26 : 52)}
              </text>
            ) : (
              <text x={x + 10} y={y + 4}>
                {status && status !== 'IN_FORCE' ? `${STATUS_SHAPES[status]} ` : ''}
                {cut(text, 78)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = (from.x + to.x) / 2;
  const point = (x: number, y: number): string => `${String(x)} ${String(y)}`;
  return `M${point(from.x, from.y)}C${point(middle, from.y)} ${point(middle, to.y)} ${point(to.x, to.y)}`;
}
