import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { placeTypes } from './place-types';
import type { PicturedType } from './schema-graph';
import { typeBox, type BoxColours } from './type-box';

/** A picture of a schema on the page. */
export interface SchemaDrawing {
  /** Marks a type and what it leads to, and goes there; undefined marks nothing and shows all. */
  show(type: string | undefined): void;
  /** Takes it off the page. */
  destroy(): void;
}

/** Draws the types into an element, in the colours of the page; a click on one calls `onChoose`. */
export function drawSchema(
  container: HTMLElement,
  types: readonly PicturedType[],
  onChoose: (type: string | undefined) => void,
): SchemaDrawing {
  const colours = coloursOf(container);
  const graph = cytoscape({
    container,
    elements: elementsOf(types, colours),
    minZoom: 0.05,
    maxZoom: 2,
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 'data(width)',
          height: 'data(height)',
          'background-image': 'data(image)',
          'background-fit': 'contain',
          'border-width': 1,
          'border-color': colours.faint,
        },
      },
      {
        selector: 'edge',
        style: {
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          width: 1.5,
          'line-color': colours.faint,
          'target-arrow-color': colours.faint,
          opacity: 0.5,
        },
      },
      { selector: '.far', style: { opacity: 0.12 } },
      {
        selector: 'edge.near',
        style: { opacity: 1, width: 3, 'line-color': colours.head, 'target-arrow-color': colours.head },
      },
      { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': colours.head } },
    ],
    layout: { name: 'preset', fit: true, padding: 20 },
  });
  graph.on('tap', ({ target }: { target: { id?: () => string; isNode?: () => boolean } }) => {
    onChoose(target.isNode?.() === true ? target.id?.() : undefined);
  });
  return { show: (type) => mark(graph, type), destroy: () => graph.destroy() };
}

function mark(graph: Core, type: string | undefined): void {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300;
  graph.elements().removeClass('far near chosen');
  if (type === undefined) {
    graph.animate({ fit: { eles: graph.elements(), padding: 20 }, duration });
    return;
  }
  const node = graph.getElementById(type).addClass('chosen');
  const near = node.closedNeighborhood();
  graph.elements().not(near).addClass('far');
  near.edges().addClass('near');
  graph.animate({ center: { eles: node }, zoom: Math.max(graph.zoom(), 0.6), duration });
}

function elementsOf(types: readonly PicturedType[], colours: BoxColours): ElementDefinition[] {
  const boxes = types.map((type) => ({
    name: type.name,
    ...typeBox(type, colours),
    // One line for all fields that lead from one type to another.
    leadsTo: [...new Set(type.fields.flatMap(({ target }) => target ?? []))],
  }));
  const places = placeTypes(boxes, 'Query');
  return boxes.flatMap(({ name, image, width, height, leadsTo }) => [
    { data: { id: name, image, width, height }, position: { ...(places.get(name) ?? { x: 0, y: 0 }) } },
    ...leadsTo.map((target) => ({ data: { id: `${name}→${target}`, source: name, target } })),
  ]);
}

/** Computed, for a canvas knows no CSS variables. */
function coloursOf(element: HTMLElement): BoxColours {
  const probe = document.createElement('span');
  element.append(probe);
  const computed = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    head: computed('--accent'),
    onHead: computed('--on-accent'),
    paper: computed('--raised'),
    ink: computed('--ink'),
    faint: computed('--faint'),
  };
  probe.remove();
  return colours;
}
