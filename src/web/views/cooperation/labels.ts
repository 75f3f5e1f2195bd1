import { writtenWidth } from '../../parts/written-width';
import type { Mark } from './nearest';

/** A mark with its name. */
export interface Named extends Mark {
  readonly name: string;
  readonly radius: number;
}

const SIZE = 11;

/**
 * The marks whose names can be written beside them, right or left, without one lying over another or leaving the picture; those that come first have
 * the first choice.
 */
export function labelsOf(
  marks: readonly Named[],
  width: number,
  most: number,
): { readonly mark: Named; readonly side: 'start' | 'end' }[] {
  const taken: { left: number; right: number; y: number }[] = [];
  const labels: { mark: Named; side: 'start' | 'end' }[] = [];
  for (const mark of marks) {
    if (labels.length >= most) break;
    const room = writtenWidth(mark.name, SIZE) + 4;
    const sides = (['start', 'end'] as const).map((side) => {
      const left = side === 'start' ? mark.x + mark.radius : mark.x - mark.radius - room;
      return { side, box: { left, right: left + room, y: mark.y } };
    });
    const free = sides.find(
      ({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push({ mark, side: free.side });
  }
  return labels;
}

function overlap(
  one: { left: number; right: number; y: number },
  other: { left: number; right: number; y: number },
): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < SIZE + 2;
}
