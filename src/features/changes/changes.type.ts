import { ID, Int, ObjectType } from 'type-graphql';
import { FacetBy } from '../facets/facets.type.js';
import { Composed } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { EntityKind, RelationshipType } from '../shared/enums.js';
import { AtMostOne } from '../shared/relation-fields.js';
import { nameType } from '../shared/types-by-name.js';
import { ChangeAction, ChangedThing } from './change.enums.js';

/** What became of one thing in an import. */
@ObjectType({ description: 'What became of one entity, relationship, passage, document or claim in an import.' })
export class Change {
  @Composed(() => ID, { description: 'The id of what changed.' })
  id: unknown;

  @Composed(() => ChangedThing, { description: 'What it is.' })
  of: unknown;

  @Composed(() => ChangeAction, { description: 'What the import did.' })
  action: unknown;

  @Composed(() => Int, { description: 'The number of the import.' })
  revision: unknown;

  @Composed(() => EntityKind, { nullable: true, description: 'The kind of an entity, of a withdrawn one too.' })
  entityKind: unknown;

  @Composed(() => RelationshipType, {
    nullable: true,
    description: 'The type of a relationship, of a withdrawn one too.',
  })
  relationshipType: unknown;

  @AtMostOne('Entity', 'changes/entity', 'The entity, if it is one and still exists.')
  entity: unknown;

  @AtMostOne('Relationship', 'changes/relationship', 'The relationship, if it is one and still exists.')
  relationship: unknown;

  @AtMostOne('Passage', 'changes/passage', 'The passage, if it is one and still exists.')
  passage: unknown;

  @AtMostOne('SourceDocument', 'changes/document', 'The document, if it is one and still exists.')
  document: unknown;

  @AtMostOne('Claim', 'changes/claim', 'The claim, if it is one and still exists.')
  claim: unknown;
}
nameType('Change', () => Change);
/** What changes can be counted by. */
@ObjectType({ description: 'How many changes of a list there are of each sort.' })
export class ChangeFacets {
  @FacetBy('change-action', 'By what the import did.')
  action: unknown;

  @FacetBy('change-of', 'By what it is that changed.')
  of: unknown;

  @FacetBy('change-entity-kind', 'By the kind of entity; what is no entity has none.')
  entityKind: unknown;

  @FacetBy('change-relationship-type', 'By the type of relationship; what is no relationship has none.')
  relationshipType: unknown;
}
nameType('ChangeFacets', () => ChangeFacets);

defineConnection('Change', { node: 'Change', nodes: 'changes, the newest last', facets: 'ChangeFacets' });
