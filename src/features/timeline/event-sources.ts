import { LABEL_OF_KIND, RELATIONSHIP_ENDS, type EntityKind, type RelationshipType } from '../../data/vocabulary.js';
import { cypherFile } from '../../graph/cypher-files.js';
import type { Relation } from '../../graph/compose/declare.js';
import { merged, type Branch } from '../../graph/compose/merge.js';
import type { EventKind } from './event-kind.js';

/** A date that tells of an event: an entity's own, or a relationship's, which happens to the entity at one of its ends. */
type Source = { readonly event: EventKind; readonly date: string } & (
  | { readonly kind: EntityKind }
  | { readonly type: RelationshipType; readonly to: 'from' | 'to'; readonly scope?: 'PARTIAL' }
);

/** Each has an index of its own on the day and the id: `cypher/migrations/0006-timeline.cypher`. */
const SOURCES: readonly Source[] = [
  { event: 'ADOPTED', kind: 'INSTRUMENT', date: 'adoptedOn' },
  { event: 'PROMULGATED', kind: 'INSTRUMENT', date: 'promulgatedOn' },
  { event: 'TOOK_EFFECT', kind: 'INSTRUMENT', date: 'effectiveOn' },
  { event: 'REPEALED', kind: 'INSTRUMENT', date: 'repealedOn' },
  { event: 'ADOPTED', kind: 'VERSION', date: 'adoptedOn' },
  { event: 'TOOK_EFFECT', kind: 'VERSION', date: 'effectiveOn' },
  { event: 'FOUNDED', kind: 'BODY', date: 'foundedOn' },
  { event: 'DISSOLVED', kind: 'BODY', date: 'dissolvedOn' },
  { event: 'ESTABLISHED', kind: 'COURT', date: 'establishedOn' },
  { event: 'STARTED', kind: 'CAMPAIGN', date: 'startedOn' },
  { event: 'ENDED', kind: 'CAMPAIGN', date: 'endedOn' },
  { event: 'LAUNCHED', kind: 'INITIATIVE', date: 'launchedOn' },
  { event: 'TOOK_EFFECT', kind: 'INITIATIVE', date: 'inForceOn' },
  { event: 'ENDED', kind: 'INITIATIVE', date: 'endedOn' },
  { event: 'FOUNDED', kind: 'ORGANIZATION', date: 'foundedOn' },
  { event: 'DISSOLVED', kind: 'ORGANIZATION', date: 'dissolvedOn' },
  { event: 'STARTED', kind: 'PROGRAMME', date: 'startedOn' },
  { event: 'ENDED', kind: 'PROGRAMME', date: 'endedOn' },
  { event: 'STARTED', kind: 'STAGE', date: 'from' },
  { event: 'ENDED', kind: 'STAGE', date: 'to' },
  { event: 'DECIDED', kind: 'CASE', date: 'decidedOn' },
  { event: 'AMENDED', type: 'AMENDS', to: 'to', date: 'since' },
  { event: 'PARTLY_REPEALED', type: 'REPEALS', to: 'to', date: 'since', scope: 'PARTIAL' },
  ...(['PARTICIPATES_IN', 'MEMBER_OF'] as const).flatMap((type): Source[] => [
    { event: 'JOINED', type, to: 'from', date: 'since' },
    { event: 'LEFT', type, to: 'from', date: 'until' },
    { event: 'SIGNED', type, to: 'from', date: 'signedOn' },
    { event: 'RATIFIED', type, to: 'from', date: 'ratifiedOn' },
  ]),
];

/** The events of these kinds (all where null) that happened to entities of these kinds, between the parameters `since` and `upTo`. */
export function eventsOf(
  kinds: readonly EntityKind[] | null | undefined,
  events: readonly EventKind[] | null | undefined,
): Relation {
  const wanted = SOURCES.filter(
    (source) =>
      (events?.includes(source.event) ?? true) && (!kinds || kindsOf(source).some((kind) => kinds.includes(kind))),
  );
  return {
    // It names what the text is made of: two questions share a statement only if it is the same.
    relation: `timeline ${wanted.map((source) => SOURCES.indexOf(source)).join()}`,
    text: (page) => merged(wanted.map(branchOf), page),
    order: ['node.day', 'node.about', 'node.id'],
  };
}

/** The kinds of entities that this can happen to. */
function kindsOf(source: Source): readonly EntityKind[] {
  return 'kind' in source ? [source.kind] : (RELATIONSHIP_ENDS[source.type][source.to] as readonly EntityKind[]);
}

function branchOf(source: Source): Branch {
  const ofEntity = 'kind' in source;
  const item = ofEntity ? 'entity' : 'link';
  const day = `${item}.${source.date}First`;
  const row = {
    day: `toString(${day})`,
    about: `${item}.id`,
    id: `${item}.id + '@${source.date}'`,
    kind: `'${source.event}'`,
    on: `${item}.\`${source.date}\``,
    entity: ofEntity ? 'entity' : source.to === 'from' ? 'origin' : 'target',
    relationship: ofEntity ? 'null' : 'link',
  };
  const match = ofEntity
    ? cypherFile('timeline/entity-event').replace('LABEL', LABEL_OF_KIND[source.kind])
    : cypherFile('timeline/relationship-event').replace('TYPE', source.type);
  return {
    match: `${match.replaceAll('DATE', source.date)}${ofEntity ? '' : conditionOf(source)}`,
    binds: ofEntity ? ['entity'] : ['origin', 'link', 'target'],
    keys: [day, `${item}.id`],
    firstCursor: 'date($cursor0)',
    row: `{ ${Object.entries(row)
      .map(([key, value]) => `\`${key}\`: ${value}`)
      .join(', ')} }`,
  };
}

function conditionOf({ to, scope }: Extract<Source, { type: unknown }>): string {
  const end = to === 'from' ? 'origin' : 'target';
  return ` AND ($kinds IS NULL OR ${end}.kind IN $kinds)${scope ? ` AND link.scope = '${scope}'` : ''}`;
}
