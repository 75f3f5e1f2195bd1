import { ID, ObjectType } from 'type-graphql';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { nameType, typeNamed } from '../shared/types-by-name.js';
import { EventKind } from './event-kind.js';

/** Something that happened. */
@ObjectType({ description: 'Something that happened to an entity on a day, as a date in the graph tells.' })
export class TimelineEvent {
  @Composed(() => ID, {
    description: 'Its day, the id of the entity or relationship that has the date, and the name of the date.',
  })
  id: unknown;

  @Composed(() => EventKind, { description: 'What happened.' })
  kind: unknown;

  @Composed(() => PartialDateScalar, {
    description:
      'The date as it is known; an event that is known to the month or year stands at its first day, an end at its last.',
  })
  on: unknown;

  @Composed(typeNamed('Entity'), {
    description: 'What it happened to: what was adopted, launched or amended, the party that joined.',
    cypher: { relation: 'timeline/entity' },
  })
  entity: unknown;

  @Composed(typeNamed('Relationship'), {
    nullable: true,
    description:
      'The relationship that tells of it, such as what amended it or what was joined; null where the entity itself does.',
    cypher: { relation: 'timeline/relationship' },
  })
  relationship: unknown;
}
nameType('TimelineEvent', () => TimelineEvent);

/** What events can be counted by. */
@ObjectType({ description: 'How many events of a list there are of each sort.' })
export class EventFacets {
  @FacetBy('kind', 'By what happened.')
  kind: unknown;

  @FacetBy('event-entity-kind', 'By the kind of entity that it happened to.')
  entityKind: unknown;

  @FacetBy('event-year', 'By year.')
  year: unknown;
}
nameType('EventFacets', () => EventFacets);

defineConnection('Timeline', { node: 'TimelineEvent', nodes: 'events, the earliest first', facets: 'EventFacets' });
