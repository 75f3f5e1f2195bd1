import { escaped } from '../../export/escaped';
import { KIND_COLOURS, type EntityKind, type InstrumentTier } from '../../kinds';
import { markOf, OUTLINES, type Mark } from './marks';
import type { Position } from './placement';

/** An entity with its place and size, as a picture needs it. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly tier?: InstrumentTier | undefined;
  readonly caption: string;
  readonly size: number;
  readonly at: Position;
}

/** A relationship between two of them. */
export interface DrawnRelationship {
  readonly from: string;
  readonly to: string;
  readonly caption: string;
  readonly certainty: 'STATED' | 'INFERRED' | 'DERIVED';
  readonly isDirected: boolean;
}

/** The colours of a picture. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
}

/** How each certainty is drawn: by the same dashes on the canvas, in the SVG and in the legend. */
export const DASHES: Readonly<Record<DrawnRelationship['certainty'], readonly number[]>> = {
  STATED: [],
  INFERRED: [7, 4],
  DERIVED: [1.5, 3.5],
};

const MARGIN = 40;
const CAPTION_WIDTH = 60;
/** With more relationships than this, their captions cover each other. */
const MOST_CAPTIONS = 150;

/** The graph as an SVG that stands alone, drawn from the places that the canvas has given. */
export function graphSvg(
  nodes: readonly DrawnNode[],
  relationships: readonly DrawnRelationship[],
  { paper, ink, line }: Palette,
): string {
  const left = Math.min(0, ...nodes.map(({ at, size }) => at.x - Math.max(size / 2, CAPTION_WIDTH))) - MARGIN;
  const right = Math.max(0, ...nodes.map(({ at, size }) => at.x + Math.max(size / 2, CAPTION_WIDTH))) + MARGIN;
  const top = Math.min(0, ...nodes.map(({ at, size }) => at.y - size / 2)) - MARGIN;
  const bottom = Math.max(0, ...nodes.map(({ at, size }) => at.y + size / 2 + 30)) + MARGIN;
  const width = Math.round(right - left);
  const height = Math.round(bottom - top);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = relationships.flatMap((relationship) => {
    const from = byId.get(relationship.from);
    const to = byId.get(relationship.to);
    return from && to ? [drawnLine(relationship, from, to, relationships.length <= MOST_CAPTIONS)] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${fixed(left)} ${fixed(top)} ${width} ${height}" font-family="system-ui, sans-serif">
<defs><marker id="tip" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 1L10 5L0 9z" fill="${escaped(line)}"/></marker></defs>
<rect x="${fixed(left)}" y="${fixed(top)}" width="${width}" height="${height}" fill="${escaped(paper)}"/>
<g fill="none" stroke="${escaped(line)}" stroke-width="1.3">
${lines.map(({ path }) => path).join('\n')}
</g>
<g fill="${escaped(ink)}" font-size="8" text-anchor="middle" opacity="0.8">
${lines.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n')}
</g>
<g>
${nodes.map((node) => drawnNode(node, paper, ink)).join('\n')}
</g>
</svg>
`;
}

/** A mark as an element of an SVG, about the origin. */
function markSvg({ shape, form }: Mark, colour: string, size: number): string {
  const outline = (scale: number): string => {
    const half = (size / 2) * scale;
    return shape === 'circle' ? `<circle r="${fixed(half)}"` : `<polygon points="${corners(OUTLINES[shape], half)}"`;
  };
  const stroke = Math.max(1.5, size / 12);
  switch (form) {
    case 'filled':
      return `${outline(1)} fill="${colour}"/>`;
    case 'hollow':
      return `${outline(0.92)} fill="#fff" stroke="${colour}" stroke-width="${fixed(stroke * 1.5)}"/>`;
    case 'double':
      return `${outline(0.92)} fill="#fff" stroke="${colour}" stroke-width="${fixed(stroke)}"/>${outline(0.6)} fill="${colour}"/>`;
  }
}

function drawnNode({ kind, tier, caption, size, at }: DrawnNode, paper: string, ink: string): string {
  const rows = wrapped(caption).map(
    (row, index) => `<tspan x="0" y="${fixed(size / 2 + 12 + 12 * index)}">${escaped(row)}</tspan>`,
  );
  const halo = `stroke="${escaped(paper)}" stroke-width="3" paint-order="stroke"`;
  const text = `<text font-size="10.5" text-anchor="middle" fill="${escaped(ink)}" ${halo}>${rows.join('')}</text>`;
  const mark = markSvg(markOf(kind, tier), KIND_COLOURS[kind], size);
  return `<g transform="translate(${fixed(at.x)} ${fixed(at.y)})">${mark}${text}</g>`;
}

function drawnLine(
  { caption, certainty, isDirected }: DrawnRelationship,
  from: DrawnNode,
  to: DrawnNode,
  withCaption: boolean,
): { path: string; text: string } {
  const x = to.at.x - from.at.x;
  const y = to.at.y - from.at.y;
  const length = Math.hypot(x, y) || 1;
  const start = { x: from.at.x + (x / length) * (from.size / 2), y: from.at.y + (y / length) * (from.size / 2) };
  const end = { x: to.at.x - (x / length) * (to.size / 2 + 2), y: to.at.y - (y / length) * (to.size / 2 + 2) };
  const dashes = DASHES[certainty];
  const tip = isDirected ? ' marker-end="url(#tip)"' : '';
  const dash = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  // Turned so that no text stands on its head.
  const turn = (Math.atan2(y, x) * 180) / Math.PI;
  const upright = Math.abs(turn) > 90 ? turn + 180 : turn;
  return {
    path: `<path d="M${fixed(start.x)} ${fixed(start.y)}L${fixed(end.x)} ${fixed(end.y)}"${dash}${tip}/>`,
    text: withCaption
      ? `<text transform="translate(${fixed(middle.x)} ${fixed(middle.y)}) rotate(${fixed(upright)})" dy="-2">${escaped(caption)}</text>`
      : '',
  };
}

/** A caption in at most three rows of about twenty Latin or ten Chinese characters. */
export function wrapped(caption: string): string[] {
  const width = (text: string): number =>
    Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  const rows: string[] = [''];
  for (const word of caption.match(/[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+|\s+/g) ?? []) {
    const row = rows.at(-1) ?? '';
    if (width(row + word) <= 21 || row === '') rows[rows.length - 1] = row + word;
    else if (word.trim() !== '') rows.push(word);
  }
  const trimmed = rows.map((row) => row.trim()).filter((row) => row !== '');
  return trimmed.length <= 3 ? trimmed : [...trimmed.slice(0, 2), `${trimmed[2] ?? ''}…`];
}

function corners(outline: readonly number[], half: number): string {
  return outline.map((value) => fixed(value * half)).join(' ');
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
