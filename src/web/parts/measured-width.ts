import { writtenWidth } from './written-width';

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the font of the page; about so where the browser does not measure. */
export function measuredWidth(text: string, size: number, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return writtenWidth(text, size) * 1.15;
  context.font = `${String(weight)} ${String(size)}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
