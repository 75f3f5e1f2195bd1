import cytoscape, { type Core } from 'cytoscape';
import type { CanvasModel } from './canvas-model';
import { movePin } from './free-place';
import { placed } from './placement';

// All that needs the library, so that it is fetched in one piece.
export { rememberFree } from './free-place';
export { fitInto, layOut, positionsOf } from './layout';

const MOST_ZOOM = 3;

/** An empty canvas in an element of the page. */
export function newCanvas(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  });
}

/**
 * Makes the canvas hold the model; says whether entities came or went. What stays keeps its place; `anew` nothing stays, so that
 * the elements stand in the model's order, on which the forces depend, and not in that of the answers.
 */
export function drawModel(cy: Core, model: CanvasModel, { anew }: { anew: boolean }): boolean {
  let changed = false;
  cy.batch(() => {
    if (anew) cy.elements().remove();
    const wanted = new Set([...model.nodes, ...model.edges].map(({ id }) => id));
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    changed = gone.nodes().nonempty();
    gone.remove();
    const start = placed(model.nodes);
    let fresh = 0;
    for (const { id, near, pin, data, classes } of model.nodes) {
      const there = cy.getElementById(id);
      if (there.nonempty()) {
        movePin(there, pin);
        there.data(data).classes(classes);
        continue;
      }
      changed = true;
      const at = start.get(id) ?? { x: 0, y: 0 };
      const origin = near === undefined ? undefined : cy.getElementById(near);
      const from = near === undefined ? undefined : start.get(near);
      // Near the entity that it was reached from, wherever that one is by now.
      const moved =
        pin ??
        (origin?.nonempty() && from
          ? { x: origin.position().x + at.x - from.x, y: origin.position().y + at.y - from.y }
          : at);
      // A copy, which the library may change.
      cy.add({ group: 'nodes', data: { id, ...data }, position: { ...moved }, classes });
      fresh += 1;
    }
    for (const { id, source, target, caption, classes } of model.edges) {
      const there = cy.getElementById(id);
      if (there.nonempty()) there.data({ caption }).classes(classes);
      else cy.add({ group: 'edges', data: { id, source, target, caption }, classes });
    }
    changed ||= fresh > 0;
  });
  return changed;
}
