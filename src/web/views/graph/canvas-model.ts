import { KIND_COLOURS } from '../../kinds';
import { wrapped } from './graph-svg';
import { markOf, sizeOf } from './marks';
import { PLAIN_ABOVE } from './cytoscape-style';
import { captionOf, type ShownGraph } from './shown-graph';
import type { Pin, RelationshipType } from './graph-state';
import type { Position } from './placement';

/** With more relationships than this, their captions cover each other. */
const CROWDED_ABOVE = 40;

/** What is picked out of the graph. */
export interface Emphasis {
  /** The id of an entity or a relationship. */
  readonly chosen: string;
  /** The entities and relationships on paths; the rest is faded while there are any. */
  readonly onPath: ReadonlySet<string>;
}

/** What the canvas is to hold, without anything of the library that draws it. */
export interface CanvasModel {
  readonly nodes: readonly {
    readonly id: string;
    readonly near: string | undefined;
    /** Where it is pinned. */
    readonly pin: Position | undefined;
    /** How many relationships lead on from it. */
    readonly more: number;
    readonly isChosen: boolean;
    readonly data: Readonly<Record<'caption' | 'colour', string>> & { readonly size: number };
    readonly classes: string;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly caption: string;
    readonly classes: string;
  }[];
}

/** Turns what is shown into what is drawn, in words of the interface's language. */
export function canvasModel(
  { nodes, relationships }: ShownGraph,
  { chosen, onPath }: Emphasis,
  pins: readonly Pin[],
  lang: 'EN' | 'ZH',
  word: (type: RelationshipType) => string,
): CanvasModel {
  const density = relationships.length > PLAIN_ABOVE ? 'plain' : relationships.length > CROWDED_ABOVE ? 'crowded' : '';
  const emphasis = (id: string): string[] => [
    id === chosen ? 'chosen' : '',
    onPath.size === 0 ? '' : onPath.has(id) ? 'on-path' : 'faded',
  ];
  const pinned = new Map(pins.map(({ id, x, y }) => [id, { x, y }]));
  return {
    nodes: nodes.map((node) => {
      const { shape, form } = markOf(node.kind, node.tier);
      return {
        id: node.id,
        near: node.near,
        pin: pinned.get(node.id),
        more: node.more,
        isChosen: node.id === chosen,
        data: {
          caption: wrapped(captionOf(node, lang)).join('\n'),
          colour: KIND_COLOURS[node.kind],
          size: sizeOf(node.degree),
        },
        classes: classes(
          shape,
          form,
          node.isStart ? 'start' : '',
          pinned.has(node.id) ? 'pinned' : '',
          ...emphasis(node.id),
        ),
      };
    }),
    edges: relationships.map(({ id, type, certainty, from, to }) => ({
      id,
      source: from.id,
      target: to.id,
      caption: word(type),
      classes: classes(
        certainty,
        type === 'COOPERATES_WITH' ? 'both' : '',
        density,
        from.id === chosen || to.id === chosen ? 'at-chosen' : '',
        ...emphasis(id),
      ),
    })),
  };
}

function classes(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' ');
}
