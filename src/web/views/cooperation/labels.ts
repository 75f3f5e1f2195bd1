import { writtenWidth } from '../../parts/written-width';
import type { Mark } from './nearest';

/** A mark with its name. */
export interface Named extends Mark {
  readonly name: string;
  readonly radius: number;
}

const SIZE = 11;
/** From the middle of the letters to the line on which they stand. */
const DROP = 4;

/** A name that is written: from where, in which direction. */
export interface Label {
  readonly mark: Named;
  readonly side: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/**
 * The marks whose names can be written beside, below or above them without one lying over another or leaving the picture; those
 * that come first have the first choice.
 */
export function labelsOf(marks: readonly Named[], width: number, most: number): readonly Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const mark of marks) {
    if (labels.length >= most) break;
    const free = placesFor(mark).find(
      ({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push(free.label);
  }
  return labels;
}

function placesFor(mark: Named): { label: Label; box: Box }[] {
  const { x, y, radius } = mark;
  const room = writtenWidth(mark.name, SIZE) + 4;
  const away = radius + SIZE / 2 + 2;
  const at = (side: Label['side'], left: number, middle: number): { label: Label; box: Box } => ({
    label: { mark, side, x: { start: left + 3, middle: x, end: left + room - 3 }[side], y: middle + DROP },
    box: { left, right: left + room, y: middle },
  });
  const beside = (middle: number): { label: Label; box: Box }[] => [
    at('start', x + radius, middle),
    at('end', x - radius - room, middle),
  ];
  const over = (middle: number): { label: Label; box: Box } => at('middle', x - room / 2, middle);
  return [...beside(y), over(y + away), over(y - away), ...beside(y + SIZE), ...beside(y - SIZE)];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < SIZE + 2;
}
