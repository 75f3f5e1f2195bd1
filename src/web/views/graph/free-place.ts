import type { Core, NodeSingular } from 'cytoscape';
import type { Position } from './placement';

/** Under this name an entity remembers where it was before it was dragged into a pin. */
const FREE = 'free';

/** Remembers, as the hand takes it, where an entity was by itself. */
export function rememberFree(node: NodeSingular): void {
  if (!node.hasClass('pinned')) node.scratch(FREE, { ...node.position() });
}

/** Puts an entity where it is pinned; where its pin is gone again, back to where it was before. */
export function movePin(node: NodeSingular, pin: Position | undefined): void {
  const before = node.scratch(FREE) as Position | undefined;
  if (pin) node.position({ ...pin });
  else if (node.hasClass('pinned') && before) node.position(before);
}

/** Makes all of them forget it: a layout has found them new places. */
export function forgetFree(cy: Core): void {
  cy.nodes().forEach((node) => void node.removeScratch(FREE));
}
