/** A place on the canvas. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What has to be known of an entity to place it. */
export interface Placeable {
  readonly id: string;
  readonly near: string | undefined;
  /** Where it has to stand. */
  readonly pin?: Position | undefined;
}

const SPACING = 70;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where entities stand before they are laid out, or for good where there are too many to lay out: in a sunflower's spiral
 * around what they were reached from, these in turn in a wider one. What is pinned stands where its pin is, with
 * what was reached from it around it. The same entities always get the same places.
 */
export function placed(nodes: readonly Placeable[], spacing = SPACING): ReadonlyMap<string, Position> {
  const groups = new Map<string, string[]>();
  const ids = new Set(nodes.map(({ id }) => id));
  const centres: string[] = [];
  for (const { id, near } of nodes) {
    if (near === undefined || !ids.has(near)) centres.push(id);
    else
      groups
        .set(near, groups.get(near) ?? [])
        .get(near)
        ?.push(id);
  }
  const pins = new Map(nodes.map(({ id, pin }) => [id, pin]));
  const radius = (id: string): number => spacing * (1 + Math.sqrt(groups.get(id)?.length ?? 0));
  const positions = new Map<string, Position>();
  const widest = Math.max(0, ...centres.map(radius));
  const queue = centres.map((id, index) => ({ id, at: onSpiral(index, 1.6 * widest) }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { id } = next;
    const at = pins.get(id) ?? next.at;
    positions.set(id, at);
    const members = groups.get(id) ?? [];
    groups.delete(id);
    members.forEach((member, index) => {
      const step = onSpiral(index + 1, spacing);
      queue.push({ id: member, at: { x: at.x + step.x, y: at.y + step.y } });
    });
  }
  return positions;
}

function onSpiral(index: number, step: number): Position {
  const distance = step * Math.sqrt(index);
  return { x: round(distance * Math.cos(index * GOLDEN_ANGLE)), y: round(distance * Math.sin(index * GOLDEN_ANGLE)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
