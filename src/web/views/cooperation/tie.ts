import type { EnumOf } from '../../api/graphql';

/** The sorts of ties, the best known first. */
export const TIES = ['STATED', 'INFERRED', 'DERIVED', 'MEMBERSHIP', 'SHARED'] as const;

/**
 * How two parties are tied: by cooperation that a source states, that a reader infers, or that was derived from what they did
 * together; else by the membership of one in the other; else by nothing but initiatives that both take part in.
 */
export type Tie = (typeof TIES)[number];

/** What is drawn where the address does not say: not what only shares initiatives, which are most, as nearly all joined one convention. */
export const TIES_AT_FIRST: readonly Tie[] = ['STATED', 'INFERRED', 'DERIVED', 'MEMBERSHIP'];

/** The tie of a link. */
export function tieOf({
  relationship,
}: {
  readonly relationship: {
    readonly type: EnumOf<'RelationshipType'>;
    readonly certainty: EnumOf<'Certainty'>;
  } | null;
}): Tie {
  if (!relationship) return 'SHARED';
  return relationship.type === 'COOPERATES_WITH' ? relationship.certainty : 'MEMBERSHIP';
}

/** The ties that an address names, in order; those at first where it names none. `none` names none on purpose. */
export function tiesOf(names: readonly string[]): readonly Tie[] {
  if (names.length === 0) return TIES_AT_FIRST;
  return TIES.filter((tie) => names.includes(tie));
}

/** How an address names them; the empty list where they are those at first. */
export function namesOfTies(ties: readonly Tie[]): readonly string[] {
  if (ties.length === 0) return ['none'];
  const isAtFirst = ties.length === TIES_AT_FIRST.length && TIES_AT_FIRST.every((tie) => ties.includes(tie));
  return isAtFirst ? [] : TIES.filter((tie) => ties.includes(tie));
}
