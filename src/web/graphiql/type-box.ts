import type { PicturedType } from './schema-graph';

/** The colours of a box, which the page's theme gives. */
export interface BoxColours {
  readonly head: string;
  readonly onHead: string;
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
}

/** A picture of one type, as the address of an SVG, and how large it is. */
export interface TypeBox {
  readonly image: string;
  readonly width: number;
  readonly height: number;
}

const LINE = 18;
const HEAD = 26;
/** A letter's width in the two fonts, which are as wide on every machine as they need to be at most. */
const LETTER = 6.9;
const PADDING = 8;

/** Draws a type with its fields below its name, as one knows it from Voyager. */
export function typeBox({ name, fields, isAbstract }: PicturedType, colours: BoxColours): TypeBox {
  const longest = Math.max(name.length * 1.2, ...fields.map((field) => field.name.length + field.type.length + 3));
  const width = Math.ceil(longest * LETTER + 2 * PADDING);
  const height = HEAD + fields.length * LINE + PADDING;
  const rows = fields.map(
    (
      field,
      row,
    ) => `<text x="${PADDING}" y="${HEAD + (row + 1) * LINE - 3}" fill="${colours.ink}">${escaped(field.name)}</text>
<text x="${width - PADDING}" y="${HEAD + (row + 1) * LINE - 3}" fill="${colours.faint}" text-anchor="end">${escaped(field.type)}</text>`,
  );
  const font = 'font-family="ui-monospace, monospace" font-size="11"';
  const title = `<text x="${width / 2}" y="18" fill="${colours.onHead}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="14" font-weight="600"${isAbstract ? ' font-style="italic"' : ''}>${escaped(name)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SHARPNESS}" height="${height * SHARPNESS}" viewBox="0 0 ${width} ${height}" ${font}>
<rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="${width}" height="${HEAD}" fill="${colours.head}"/>${title}${rows.join('')}</svg>`;
  return { image: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, width, height };
}

/** Pixels of the drawn image a unit: legible where one has come closer. */
const SHARPNESS = 2;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
