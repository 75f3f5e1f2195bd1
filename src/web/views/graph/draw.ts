import cytoscape, { type Core, type EdgeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { CanvasModel } from './canvas-model';
import { placed } from './placement';

cytoscape.use(fcose);

/** More entities than this stay where the spiral puts them: a layout by forces takes too long (1,000 entities: 47 s on a busy machine). */
const MOST_BY_FORCES = 400;
const SPACING = 70;
const MOST_ZOOM = 3;
const FITTED_ZOOM = 1.3;

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

/** Makes the canvas hold the model; says whether entities came or went. What stays keeps its place. */
export function drawModel(cy: Core, model: CanvasModel): boolean {
  let changed = false;
  cy.batch(() => {
    const wanted = new Set([...model.nodes, ...model.edges].map(({ id }) => id));
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    changed = gone.nodes().nonempty();
    gone.remove();
    const start = placed(model.nodes, SPACING);
    let fresh = 0;
    for (const { id, near, data, classes } of model.nodes) {
      const there = cy.getElementById(id);
      if (there.nonempty()) {
        there.data(data).classes(classes);
        continue;
      }
      changed = true;
      const at = start.get(id) ?? { x: 0, y: 0 };
      const origin = near === undefined ? undefined : cy.getElementById(near);
      const from = near === undefined ? undefined : start.get(near);
      // Near the entity that it was reached from, wherever that one is by now.
      const moved =
        origin?.nonempty() && from
          ? { x: origin.position().x + at.x - from.x, y: origin.position().y + at.y - from.y }
          : at;
      cy.add({ group: 'nodes', data: { id, ...data }, position: moved, classes });
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

/** Lays the entities out, from the same beginning to the same end; `anew` forgets where they are, but for the pinned. */
export function layOut(cy: Core, model: CanvasModel, { anew, animate }: { anew: boolean; animate: boolean }): void {
  const byForces = model.nodes.length <= MOST_BY_FORCES;
  if (anew || !byForces) {
    const start = placed(model.nodes, SPACING);
    cy.nodes()
      .not('.pinned')
      .positions((node) => ({ ...(start.get(node.id()) ?? { x: 0, y: 0 }) }));
  }
  if (!byForces || model.nodes.length < 2) {
    fitInto(cy);
    return;
  }
  const fixed = cy.nodes('.pinned').map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  const options = {
    name: 'fcose',
    quality: 'default',
    // Without chance: it begins at the places that the entities have.
    randomize: false,
    animate,
    animationDuration: 350,
    fit: true,
    padding: 40,
    nodeRepulsion: 40_000,
    // Between two that have many neighbours each there is more to make room for.
    idealEdgeLength: (edge: EdgeSingular) =>
      80 + 25 * Math.sqrt(Math.min(edge.source().degree(false), edge.target().degree(false))),
    gravity: 0.15,
    nodeDimensionsIncludeLabels: true,
    numIter: Math.round(Math.min(2500, 400_000 / model.nodes.length)),
    ...(fixed.length === 0 ? {} : { fixedNodeConstraint: fixed }),
  };
  cy.maxZoom(FITTED_ZOOM);
  cy.one('layoutstop', () => void cy.maxZoom(MOST_ZOOM));
  cy.layout(options).run();
}

/** Shows all of it, a few entities not larger than their captions need. */
export function fitInto(cy: Core): void {
  cy.maxZoom(FITTED_ZOOM);
  cy.fit(undefined, 40);
  cy.maxZoom(MOST_ZOOM);
}
