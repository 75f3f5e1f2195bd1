import type { Point } from './geography';

/** A curve between two marks, bent towards the top of the picture; the farther apart, the more. */
export function arcBetween(one: Point, other: Point): string {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one];
  const bend = 0.18;
  // The normal that points upwards, as a goes from left to right.
  const x = (a.x + b.x) / 2 + (b.y - a.y) * bend;
  const y = (a.y + b.y) / 2 - (b.x - a.x) * bend;
  const write = (value: number): string => String(Math.round(value * 10) / 10);
  return `M${write(a.x)},${write(a.y)}Q${write(x)},${write(y)} ${write(b.x)},${write(b.y)}`;
}

/** How wide a tie of this weight is drawn, in points: one way of being linked is a hairline, fifteen are five points. */
export function widthOf(weight: number): number {
  return Math.round((0.6 + 1.1 * Math.sqrt(weight)) * 10) / 10;
}
