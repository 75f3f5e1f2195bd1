import { INITIATIVE_KINDS, type InitiativeKind } from '../vocabulary.js';
import { dateOf, dayAt } from './calendar.js';
import { Draws } from './draws.js';
import type { Scale } from './scale.js';

/** How many parties an initiative of a kind may have; most have few. */
const MOST_PARTIES: Readonly<Record<InitiativeKind, number>> = {
  INITIATIVE: 60,
  DECLARATION: 80,
  CODE_OF_CONDUCT: 40,
  RECOMMENDATION: 60,
  AGREEMENT: 6,
  CONVENTION: 200,
  MOU: 3,
  DIALOGUE: 5,
  FORUM: 120,
  CONFERENCE: 100,
  JOINT_OPERATION: 40,
};

/** The id of an initiative. */
export function initiativeId(number: number): string {
  return `syn-initiative-${number + 1}`;
}

/** The day on which an initiative was launched. */
export function launchDay({ counts }: Scale, number: number): number {
  return dayAt((number + 0.5) / counts.INITIATIVE);
}

/** The year in which an initiative was launched. */
export function launchYearOf(scale: Scale, number: number): number {
  return Number(dateOf(launchDay(scale, number)).slice(0, 4));
}

/** The kind of an initiative. */
export function kindOf({ seed }: Scale, number: number): InitiativeKind {
  return new Draws(seed, 'initiative/kind', number).pick(INITIATIVE_KINDS);
}

/** Whether a party takes part in an initiative; told from the two alone, so that neither has to remember the other. */
export function takesPart(scale: Scale, initiative: number, party: number): boolean {
  const { seed, counts } = scale;
  const most = MOST_PARTIES[kindOf(scale, initiative)];
  const expected = 2 + new Draws(seed, 'initiative/size', initiative).heavyTailed(most);
  // Of organisations, one in ten is like a country; the weights of all parties together are about 1.
  const rank = party < counts.COUNTRY ? party : 10 * (party - counts.COUNTRY) + 20;
  const weight = 0.4 / (rank + 1) ** 0.5 / Math.sqrt(counts.COUNTRY);
  return new Draws(seed, 'initiative/party', initiative, party).chance(
    party === 0 ? 0.85 : Math.min(0.95, expected * weight),
  );
}
