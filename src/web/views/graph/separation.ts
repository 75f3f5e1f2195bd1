import type { Position } from './placement';

/** What an entity takes up with its caption: how far it reaches from its place to each side. */
export interface Box extends Position {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  /** Whether others have to make room for it. */
  readonly isFixed: boolean;
}

const MOST_ROUNDS = 200;
/** Where nothing gives way, a little room is enough to stop. */
const ENOUGH = 0.1;

/**
 * Moves apart what covers each other, as little as it takes: forces know nothing of how wide captions are. Two at a time, each
 * by half along the axis on which they overlap less, over and over; the same boxes always end at the same places. Places are
 * rounded to tenths.
 */
export function separated(boxes: readonly Box[], gap: number): ReadonlyMap<string, Position> {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // From left to right, so that those which cannot overlap need not be looked at.
    moved.sort((a, b) => a.x - a.left - (b.x - b.left) || (a.id < b.id ? -1 : 1));
    let overlaps = 0;
    for (const [index, one] of moved.entries()) {
      for (let next = index + 1; next < moved.length; next += 1) {
        const other = moved[next];
        if (!other || other.x - other.left > one.x + one.right + gap + ENOUGH) break;
        if (parted(one, other, gap)) overlaps += 1;
      }
    }
    if (overlaps === 0) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }]));
}

type Moved = { -readonly [Key in keyof Box]: Box[Key] };

/** Moves two apart where they overlap; says whether they did. */
function parted(one: Moved, other: Moved, gap: number): boolean {
  const isRight = other.x + other.right - other.left >= one.x + one.right - one.left;
  const isBelow = other.y + other.down - other.up >= one.y + one.down - one.up;
  const across = gap + (isRight ? one.x + one.right - other.x + other.left : other.x + other.right - one.x + one.left);
  const along = gap + (isBelow ? one.y + one.down - other.y + other.up : other.y + other.down - one.y + one.up);
  if (across <= ENOUGH || along <= ENOUGH || (one.isFixed && other.isFixed)) return false;
  const share = one.isFixed ? 0 : other.isFixed ? 1 : 0.5;
  if (across < along) {
    const step = isRight ? across : -across;
    one.x -= step * share;
    other.x += step * (1 - share);
  } else {
    const step = isBelow ? along : -along;
    one.y -= step * share;
    other.y += step * (1 - share);
  }
  return true;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
