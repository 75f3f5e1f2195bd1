import type { PartialDate } from '../../partial-date.js';
import type { Draws } from './draws.js';

/** The days between which everything in a synthetic graph happens, counted from 1970-01-01: 1994-04-20, when China joined the internet, and 2026-09-30. */
const FIRST_DAY = 8_875;
export const LAST_DAY = 20_726;

/** The day on which a share of the whole time has passed; there is more of everything in later years. */
export function dayAt(share: number): number {
  return Math.round(FIRST_DAY + (LAST_DAY - FIRST_DAY) * Math.sqrt(share));
}

/** A day as a date. */
export function dateOf(day: number): PartialDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A day as sources tell it: of ten, one to the month and one to the year only. */
export function asTold(day: number, draws: Draws): PartialDate {
  const told = draws.unit();
  return dateOf(day).slice(0, told < 0.8 ? 10 : told < 0.9 ? 7 : 4);
}
