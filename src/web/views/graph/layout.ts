import cytoscape, { type Core, type EdgeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { CanvasModel } from './canvas-model';
import { forgetFree } from './free-place';
import { placed, type Position } from './placement';
import { separated } from './separation';

cytoscape.use(fcose);

/** More entities than this stay where the spiral puts them: a layout by forces takes too long (1,000 entities: 47 s on a busy machine). */
const MOST_BY_FORCES = 400;
/** How far from each other captions stay. */
const GAP = 6;
const FIT_PADDING = 28;
const FITTED_ZOOM = 1.3;

/** Lays the entities out, from the same beginning to the same end; `anew` forgets where they are, but for the pinned. */
export function layOut(cy: Core, model: CanvasModel, { anew, animate }: { anew: boolean; animate: boolean }): void {
  const byForces = model.nodes.length <= MOST_BY_FORCES;
  forgetFree(cy);
  // What still moves would otherwise go on over what is decided here.
  cy.nodes().stop();
  const before = positionsOf(cy);
  if (anew || !byForces) putAt(cy, placed(model.nodes));
  if (!byForces || model.nodes.length < 2) {
    fitInto(cy);
    return;
  }
  applyForces(cy, model);
  const places = separated(boxesOf(cy, model), GAP);
  if (animate) putAt(cy, before);
  const mostZoom = cy.maxZoom();
  cy.maxZoom(FITTED_ZOOM);
  cy.one('layoutstop', () => void cy.maxZoom(mostZoom));
  cy.layout({
    name: 'preset',
    positions: Object.fromEntries(places),
    animate,
    animationDuration: 350,
    padding: FIT_PADDING,
  }).run();
}

/** Shows all of it, a few entities not larger than their captions need. */
export function fitInto(cy: Core): void {
  const mostZoom = cy.maxZoom();
  cy.maxZoom(FITTED_ZOOM);
  cy.fit(undefined, FIT_PADDING);
  cy.maxZoom(mostZoom);
}

/** Where all entities are. */
export function positionsOf(cy: Core): ReadonlyMap<string, Position> {
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

function putAt(cy: Core, places: ReadonlyMap<string, Position>): void {
  cy.nodes().positions((node) => ({ ...(places.get(node.id()) ?? { x: 0, y: 0 }) }));
}

function applyForces(cy: Core, model: CanvasModel): void {
  const fixed = model.nodes.flatMap(({ id, pin }) => (pin ? [{ nodeId: id, position: { ...pin } }] : []));
  const options = {
    name: 'fcose',
    quality: 'default',
    // Without chance: it begins at the places that the entities have.
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: 40_000,
    // Between two that have many neighbours each there is more to make room for.
    idealEdgeLength: (edge: EdgeSingular) =>
      80 + 25 * Math.sqrt(Math.min(edge.source().degree(false), edge.target().degree(false))),
    gravity: 0.15,
    nodeDimensionsIncludeLabels: true,
    numIter: Math.round(Math.min(2500, 400_000 / model.nodes.length)),
    ...(fixed.length === 0 ? {} : { fixedNodeConstraint: fixed }),
  };
  cy.layout(options).run();
}

function boxesOf(cy: Core, model: CanvasModel): Parameters<typeof separated>[0] {
  return model.nodes.map(({ id, pin }) => {
    const node = cy.getElementById(id);
    const { x, y } = node.position();
    const { x1, x2, y1, y2 } = node.boundingBox({ includeOverlays: false });
    // The forces let what is pinned slip a little.
    return {
      id,
      ...(pin ?? { x, y }),
      left: x - x1,
      right: x2 - x,
      up: y - y1,
      down: y2 - y,
      isFixed: pin !== undefined,
    };
  });
}
