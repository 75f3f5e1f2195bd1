import { Args, Extensions, Field } from 'type-graphql';
import type { Declaration, FilterDeclaration, TypeDeclaration } from '../../graph/compose/declare.js';

/** Gives a field's type: a class, an enum object, a scalar, or a list of one; called when the schema is built. */
export type FieldType = () => object;

/** What a composed field says about itself. */
export interface ComposedOptions {
  readonly description: string;
  readonly nullable?: boolean | 'items';
  /** The class of the field's arguments. */
  readonly args?: () => new () => object;
  /** Where the value is; the property of the field's name where nothing is said. */
  readonly cypher?: Declaration;
}

/**
 * A field that is read from what the composer fetched. It takes the place of TypeGraphQL's `@Field` on a method with
 * `@Args`, whose body would have nothing to do.
 */
export function Composed(type: FieldType, options: ComposedOptions): PropertyDecorator {
  const { description, nullable = false, args, cypher } = options;
  return (prototype, key) => {
    Field(type, { description, nullable })(prototype, key);
    if (args) Args(args)(prototype, key, 0);
    if (cypher) Extensions({ cypher })(prototype, key as string);
  };
}

/** A field of an input type; a filter's field says what it compares. */
export function Input(type: FieldType, description: string, cypher?: FilterDeclaration): PropertyDecorator {
  return (prototype, key) => {
    Field(type, { description, nullable: true })(prototype, key);
    if (cypher) Extensions({ cypher })(prototype, key as string);
  };
}

/** Says on a class what the composer must know of its type. */
export function Declares(cypher: TypeDeclaration): ClassDecorator {
  return (target) => {
    Extensions({ cypher })(target);
  };
}
