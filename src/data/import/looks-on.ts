import type { RelationshipType } from '../vocabulary.js';

/** Roles of those who stand beside an initiative or an organisation without taking part in it. */
const ONLOOKERS =
  /observer|address|applica|candidate|invit|guest|attend|support|endors|contested|withdr|suspend|venue/i;
/** Beside an organisation stand its partners too: a dialogue partner of the SCO, a partner country of BRICS. */
const PARTNERS = /partner/i;

/**
 * Whether the role of a participation or membership is none that takes part: an application is not membership. A role that
 * is not named takes part.
 */
export function looksOn(type: RelationshipType, role = ''): boolean {
  if (type === 'PARTICIPATES_IN') return ONLOOKERS.test(role);
  return type === 'MEMBER_OF' && (ONLOOKERS.test(role) || PARTNERS.test(role));
}
