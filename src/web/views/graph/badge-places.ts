import type { Position } from './placement';

/** An entity from which relationships lead on, as it stands on the screen. */
export interface Leading extends Position {
  readonly id: string;
  /** Half of its height. */
  readonly radius: number;
  readonly isFirst: boolean;
}

/** A badge as it stands on the screen, by its lower left corner. */
export interface BadgePlace extends Position {
  readonly id: string;
}

/** A target for a finger: at least 24 points high (WCAG 2.5.8), and as wide as "+1,234" needs. */
export const BADGE = { width: 40, height: 24 };
/** Entities that are drawn smaller than this have no room for one. */
const LEAST_RADIUS = 5;

/** Where badges stand: to the upper right of each entity, as many as do not cover each other, the first of them first. */
export function badgePlaces(leading: readonly Leading[], size: { width: number; height: number }): BadgePlace[] {
  const taken = new Map<string, BadgePlace[]>();
  const cell = (value: number, step: number): number => Math.floor(value / step);
  const ordered = [...leading].sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.radius - a.radius);
  return ordered.flatMap(({ id, x, y, radius, isFirst }) => {
    if (radius < LEAST_RADIUS && !isFirst) return [];
    const place = { id, x: Math.round(x + radius * 0.6), y: Math.round(y - radius * 0.4) };
    if (place.x < 0 || place.y < BADGE.height || place.x + BADGE.width > size.width || place.y > size.height) return [];
    const [column, row] = [cell(place.x, BADGE.width), cell(place.y, BADGE.height)];
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => taken.get(`${String(column + dx)} ${String(row + dy)}`) ?? []),
    );
    const isCovered = near.some(
      (other) => Math.abs(other.x - place.x) < BADGE.width && Math.abs(other.y - place.y) < BADGE.height,
    );
    if (isCovered) return [];
    const key = `${String(column)} ${String(row)}`;
    taken.set(key, [...(taken.get(key) ?? []), place]);
    return [place];
  });
}
