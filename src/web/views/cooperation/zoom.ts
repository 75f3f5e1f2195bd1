import type { Point } from './geography';

/** How a picture is looked at: enlarged k times, then moved. */
export interface Zoom extends Point {
  readonly k: number;
}

/** What a picture measures. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The whole picture. */
export const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

const MOST = 12;

/** Closer by a factor; what stands at a point of the picture moves to its middle as far as the picture's edges allow. */
export function zoomed({ k }: Zoom, factor: number, about: Point, size: Size): Zoom {
  const next = Math.min(MOST, Math.max(1, k * factor));
  return kept({ k: next, x: size.width / 2 - about.x * next, y: size.height / 2 - about.y * next }, size);
}

/** Moved by so many points. */
export function moved({ k, x, y }: Zoom, by: Point, size: Size): Zoom {
  return kept({ k, x: x + by.x, y: y + by.y }, size);
}

/** What stands in the middle. */
export function middle({ k, x, y }: Zoom, size: Size): Point {
  return { x: (size.width / 2 - x) / k, y: (size.height / 2 - y) / k };
}

/** Into how many parts the width and the height are divided to name the middle. */
const PARTS = 10_000;

/** A zoom as an address holds it: how much closer, and where the middle is, in parts of the picture whatever its size. */
export function zoomText(zoom: Zoom, size: Size): string {
  const { x, y } = middle(zoom, size);
  return [zoom.k.toFixed(2), Math.round((x / size.width) * PARTS), Math.round((y / size.height) * PARTS)].join('*');
}

/** The zoom that an address means for a picture of this size; the whole where it means none. */
export function zoomOf(text: string, size: Size): Zoom {
  const [, k, x, y] = /^(\d{1,2}\.\d{2})\*(\d{1,5})\*(\d{1,5})$/.exec(text) ?? [];
  if (k === undefined) return WHOLE;
  const about = { x: (Number(x) / PARTS) * size.width, y: (Number(y) / PARTS) * size.height };
  return zoomed(WHOLE, Number(k), about, size);
}

/** The picture never leaves a gap at its edges. */
function kept({ k, x, y }: Zoom, { width, height }: Size): Zoom {
  const within = (value: number, room: number): number => Math.min(0, Math.max(room * (1 - k), value));
  return { k, x: within(x, width), y: within(y, height) };
}
