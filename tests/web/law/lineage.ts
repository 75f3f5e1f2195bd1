import type { Lineage, LineageNode, LineageTie } from '../../../src/web/views/law/law-operation';

/** An instrument of a tier, with little more than its name. */
export function instrument(
  id: string,
  tier: 'CONSTITUTION' | 'LAW' | 'DEPARTMENTAL_RULE',
  effectiveOn: string | null = null,
): LineageNode {
  return {
    id,
    kind: 'INSTRUMENT',
    name: id,
    tier,
    status: 'IN_FORCE',
    documentNumber: null,
    adoptedOn: null,
    effectiveOn,
    repealedOn: null,
    issuedBy: { nodes: [] },
  };
}

/** A relationship between two of them. */
export function tie(from: string, type: LineageTie['type'], to: string, article?: string): LineageTie {
  return {
    id: `${from} ${type} ${to}`,
    type,
    since: null,
    until: null,
    certainty: 'STATED',
    qualifiers: article === undefined ? [] : [{ key: 'article', value: article }],
    from: { id: from },
    to: { id: to },
  };
}

/** A law with two rules, one of which also rests on the other and replaced a third. */
export const LINEAGE: Lineage = {
  truncated: false,
  nodes: [
    instrument('law', 'LAW', '2017'),
    instrument('old rule', 'DEPARTMENTAL_RULE', '2017-06-01'),
    instrument('rule A', 'DEPARTMENTAL_RULE', '2020'),
    instrument('rule B', 'DEPARTMENTAL_RULE', '2019'),
    instrument('amending law', 'LAW'),
  ],
  relationships: [
    tie('rule A', 'IMPLEMENTS', 'law', '1'),
    tie('rule B', 'IMPLEMENTS', 'law', '10'),
    tie('old rule', 'IMPLEMENTS', 'law', '2'),
    tie('rule A', 'IMPLEMENTS', 'rule B'),
    tie('rule A', 'REPLACES', 'old rule'),
    tie('rule A', 'REPEALS', 'old rule'),
    tie('amending law', 'AMENDS', 'law'),
  ],
  more: [{ node: { id: 'rule A' }, count: 7, exact: true }],
};
