import type { PartialDate } from '../../partial-date.js';
import type { DatasetEntity, DatasetRelationship } from '../load-dataset.js';
import type { InitiativeKind } from '../vocabulary.js';
import { looksOn } from './looks-on.js';

/** Kinds in which whoever takes part works with the others. Conventions, forums, conferences and declarations are none. */
const MECHANISMS: ReadonlySet<InitiativeKind> = new Set(['DIALOGUE', 'MOU', 'AGREEMENT', 'JOINT_OPERATION']);
/** Roles by which a participant stands behind an initiative that others launched with it. */
const LAUNCHERS = /launch|sponsor|signator|initiat|co-host|propos|found/i;

/** Somebody who takes part in an initiative. */
export interface Party {
  readonly id: string;
  readonly since: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  readonly passages: readonly string[];
}

/** A participation, as its party's record holds it. */
export type Participation = Extract<DatasetRelationship, { type: 'PARTICIPATES_IN' }> & { readonly party: string };

/** All participations, by the id of the initiative. */
export function participationsByInitiative(entities: readonly DatasetEntity[]): Map<string, Participation[]> {
  const participations = new Map<string, Participation[]>();
  for (const { record, relationships } of entities) {
    for (const relationship of relationships) {
      if (relationship.type !== 'PARTICIPATES_IN') continue;
      const others = participations.get(relationship.to) ?? [];
      others.push({ ...relationship, party: record.id });
      participations.set(relationship.to, others);
    }
  }
  return participations;
}

/** Those whose work together the initiative is, in the order of their ids; none where it is not of that sort. */
export function partiesOf(
  initiative: DatasetEntity & { readonly kind: 'INITIATIVE' },
  participations: readonly Participation[],
): Party[] {
  const { initiativeKind, launchedOn } = initiative.record;
  const launchers = initiative.relationships.filter(({ type }) => type === 'LAUNCHED_BY');
  const jointly = initiativeKind === 'INITIATIVE' && new Set(launchers.map(({ to }) => to)).size >= 2;
  if (!jointly && !MECHANISMS.has(initiativeKind)) return [];
  const active = participations.filter(({ type, role }) =>
    jointly ? LAUNCHERS.test(role ?? '') : !looksOn(type, role),
  );
  const parties = new Map<string, Party>();
  // A participation says more about a party than a launch, so it comes last and stands.
  for (const { to, since, until, passages } of launchers) {
    parties.set(to, { id: to, since: since ?? launchedOn, until, passages });
  }
  for (const participation of active) {
    const { party, signedOn, since = signedOn ?? launchedOn, until, passages } = participation;
    parties.set(party, { id: party, since, until, passages });
  }
  return [...parties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
