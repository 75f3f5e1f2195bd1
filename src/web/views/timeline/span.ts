/** Years that are shown, both whole. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The earliest and latest year that can be asked about. */
const EARLIEST = 1900;
const LATEST = 2099;

/** Half as many years, or twice as many, around the same middle; at least one. */
export function scaled({ from, to }: Span, factor: number): Span {
  const years = Math.max(1, Math.round((to - from + 1) * factor));
  const start = Math.round((from + to + 1 - years) / 2);
  return within({ from: start, to: start + years - 1 });
}

/** Half a span earlier (-1) or later (1), at least a year. */
export function shifted({ from, to }: Span, direction: -1 | 1): Span {
  const by = direction * Math.max(1, Math.floor((to - from + 1) / 2));
  return within({ from: from + by, to: to + by });
}

function within({ from, to }: Span): Span {
  const by = Math.max(EARLIEST - from, 0) + Math.min(LATEST - to, 0);
  return { from: Math.max(EARLIEST, from + by), to: Math.min(LATEST, to + by) };
}

/** Where a year, with a fraction, lies in a picture of some width. */
export function scaleOf({ from, to }: Span, width: number): (year: number) => number {
  return (year) => ((year - from) / (to + 1 - from)) * width;
}

/** The years that are written under the axis: as many as there is room for, at round distances. */
export function ticks({ from, to }: Span, width: number): readonly number[] {
  const room = Math.max(1, Math.floor(width / 48));
  const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from + 1) / each <= room) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
