import { ObjectType } from 'type-graphql';
import { LABEL_OF_KIND, type EntityKind } from '../../data/vocabulary.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../entity/node.type.js';
import { Declares } from './composed.js';
import { defineConnection } from './connection.type.js';
import { nameType } from './types-by-name.js';

/** What the API says about one kind of entity. */
export interface EntityTypeOptions {
  readonly description: string;
  /** The plural in descriptions: `legal instruments`. */
  readonly plural: string;
  /** The connection's name without `Connection`. */
  readonly connection: string;
}

/** Marks a class as the type of a kind of entity, and defines its connection. */
export function EntityType(kind: EntityKind, options: EntityTypeOptions): ClassDecorator {
  const name = LABEL_OF_KIND[kind];
  return (target) => {
    ObjectType(name, { description: options.description, implements: [Entity, Node] })(target);
    Declares({ onDay: 'shared/on-day' })(target);
    nameType(name, () => target);
    defineConnection(options.connection, { node: name, nodes: options.plural, relationships: true, facets: 'Facets' });
  };
}
