import type { JSX, Ref } from 'react';
import type { Words } from '../../i18n/use-words';
import { measuredWidth } from '../../parts/measured-width';
import { STATUS_SHAPES } from '../../parts/status-mark';
import { textOfLine } from './law-line';
import { instrumentOf } from './law-operation';
import { cut, placed, PLACING } from './picture-layout';
import type { TreeRow } from './tree-rows';

const SIZE = 13;
/** How much smaller the picture may become so that it fits the page; beyond, it is scrolled. */
const SMALLEST = 0.75;

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
  const captions = new Map(rows.map((row) => [row.item.key, captionOf(row, words)]));
  const widths = new Map(
    rows.map(({ item }) => [
      item.key,
      measuredWidth(captions.get(item.key) ?? '', SIZE, item.type === 'group' ? 600 : 400),
    ]),
  );
  const widthOf = ({ item }: TreeRow): number => widths.get(item.key) ?? 0;
  const places = placed(rows, widthOf);
  const width = Math.ceil(Math.max(...places.map(({ row, x }) => x + PLACING.caption + widthOf(row))) + PLACING.margin);
  const height = Math.max(...places.map(({ y }) => y)) + PLACING.margin;
  return (
    <svg
      aria-label={words.t('law.picture')}
      className="law-picture"
      height={height}
      ref={ref}
      role="img"
      style={{ width: `clamp(${String(width * SMALLEST)}px, 100%, ${String(width)}px)` }}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
    >
      {places.map(({ row, x, y, from }) => from && <path d={curve(from, { x, y })} key={row.item.key} />)}
      {places.map(({ row: { item }, x, y }) => {
        const status = item.type === 'law' ? instrumentOf(item.node)?.status : undefined;
        return (
          <g className={`place is-${item.type}${status === 'NO_LONGER_IN_FORCE' ? ' is-ended' : ''}`} key={item.key}>
            <title>{textOfLine(item, words)}</title>
            <circle cx={x} cy={y} r={item.type === 'law' ? 5 : 3.5} />
            <text x={x + PLACING.caption} y={y + 4}>
              {captions.get(item.key)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What stands beside a dot; shorter where there are further columns before or behind it, so that all fit a page. */
function captionOf({ item, isExpanded, level }: TreeRow, words: Words): string {
  const status = item.type === 'law' ? instrumentOf(item.node)?.status : undefined;
  const shape = status && status !== 'IN_FORCE' ? `${STATUS_SHAPES[status]} ` : '';
  const letters = isExpanded ? (level === 1 ? 26 : 44) : level > 3 ? 48 : 78;
  return `${shape}${cut(textOfLine(item, words), letters)}`;
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = (from.x + to.x) / 2;
  const point = (x: number, y: number): string => `${String(x)} ${String(y)}`;
  return `M${point(from.x, from.y)}C${point(middle, from.y)} ${point(middle, to.y)} ${point(to.x, to.y)}`;
}
