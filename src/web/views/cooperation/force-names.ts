import type { Core, NodeSingular } from 'cytoscape';
import { writtenWidth } from '../../parts/written-width';

/** As large as letters are on the screen, however close one is. */
const SIZE = 11;
const WIDEST = 120;

/**
 * Writes the names that there is room for under the nodes, always equally large on the screen: the chosen party's first, then those of
 * the most linked; one that would lie over another waits until one comes closer.
 */
export function writeNames(graph: Core): void {
  const zoom = graph.zoom();
  const taken: { left: number; right: number; top: number }[] = [];
  const first = (node: NodeSingular): number => (node.hasClass('is-chosen') ? Infinity : Number(node.data('size')));
  graph.batch(() => {
    for (const node of graph
      .nodes()
      .toArray()
      .sort((one, other) => first(other) - first(one))) {
      const { x, y } = node.renderedPosition();
      const half = Math.min(WIDEST, writtenWidth(String(node.data('name')), SIZE)) / 2 + 2;
      const box = { left: x - half, right: x + half, top: y + node.renderedHeight() / 2 };
      const isFree = !taken.some(
        (other) => box.left < other.right && other.left < box.right && Math.abs(box.top - other.top) < SIZE + 3,
      );
      if (isFree) taken.push(box);
      node.toggleClass('is-named', isFree);
    }
    graph.nodes().style({
      'font-size': SIZE / zoom,
      'text-margin-y': 3 / zoom,
      'text-outline-width': 2 / zoom,
      'text-max-width': String(WIDEST / zoom),
    });
  });
}
