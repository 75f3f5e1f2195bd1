import { memo, type JSX } from 'react';
import { arcBetween, widthOf } from './arc';
import type { Point } from './geography';
import type { Mark } from './nearest';
import type { NetworkLink } from './operations';
import { TIES, tieOf, type Tie } from './tie';

/**
 * The ties between marks: one path for all that look alike, as three thousand of them would be too much for a page. What is best known lies on top;
 * with a chosen party, the ties of others step back.
 */
export const MapArcs = memo(function MapArcs({
  links,
  marks,
  ties,
  party,
}: {
  links: readonly NetworkLink[];
  marks: readonly Mark[];
  ties: readonly Tie[];
  party: string | undefined;
}): JSX.Element {
  const places = new Map<string, Point>(marks.map((mark) => [mark.id, mark]));
  const isKnown = links.some(({ between }) => between.some(({ id }) => id === party));
  const groups = new Map<string, { tie: Tie; width: number; isNear: boolean; path: string }>();
  for (const link of links) {
    const tie = tieOf(link);
    const [one, other] = link.between.map(({ id }) => places.get(id));
    if (!ties.includes(tie) || !one || !other) continue;
    const isNear = !isKnown || link.between.some(({ id }) => id === party);
    const width = widthOf(link.weight) * (tie === 'SHARED' ? 0.5 : 1);
    const key = [tie, width, isNear].join(' ');
    const group = groups.get(key) ?? { tie, width, isNear, path: '' };
    group.path += arcBetween(one, other);
    groups.set(key, group);
  }
  const order = (tie: Tie): number => -TIES.indexOf(tie);
  const drawn = [...groups].sort(
    ([, a], [, b]) => Number(a.isNear) - Number(b.isNear) || order(a.tie) - order(b.tie) || a.width - b.width,
  );
  return (
    <g aria-hidden="true" className="arcs">
      {drawn.map(([key, { tie, width, isNear, path }]) => (
        <path className={`tie is-${tie}${isNear ? '' : ' is-far'}`} d={path} key={key} strokeWidth={width} />
      ))}
    </g>
  );
});
