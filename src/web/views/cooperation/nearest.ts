import type { Point } from './geography';

/** A mark that arrow keys lead to. */
export interface Mark extends Point {
  readonly id: string;
}

/** What an arrow key points to: right, down, left or up. */
export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The mark that lies nearest in a direction: what lies aside counts as twice as far, and what lies more aside than ahead is only
 * taken where nothing else is there. Undefined at the edge.
 */
export function nearestTowards(from: Mark, direction: Point, marks: readonly Mark[]): Mark | undefined {
  let best: { mark: Mark; cost: number } | undefined;
  for (const mark of marks) {
    const ahead = (mark.x - from.x) * direction.x + (mark.y - from.y) * direction.y;
    if (mark.id === from.id || ahead <= 0) continue;
    const aside = Math.abs((mark.x - from.x) * direction.y) + Math.abs((mark.y - from.y) * direction.x);
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (!best || cost < best.cost) best = { mark, cost };
  }
  return best?.mark;
}
