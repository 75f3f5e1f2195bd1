import type { FieldNode, GraphQLCompositeType, GraphQLField, SelectionSetNode } from 'graphql';
import type { Relation } from './declare.js';
import type { FieldInstance } from './field-instance.js';
import type { Scope } from './rename.js';
import type { Document } from './select.js';

/** What one request of a composed statement was run with. */
export interface Bound {
  /** The statement's parameters, by their names there. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What its resolver gave the root field's file beside the field's arguments. */
  readonly rootArguments: Readonly<Record<string, unknown>>;
}

/** A column of the statement and how its value is read. */
export interface Column {
  readonly text: string;
  readonly decode: (value: unknown, bound: Bound) => unknown;
}

/** A column whose value is the API's. */
export function plain(text: string): Column {
  return { text, decode: (value) => value };
}

/** Makes columns of what selection sets ask for. */
export interface Projector {
  readonly document: Document;
  /** Counts what reads the graph like one more selected relation. @throws CallerError where there are too many */
  countRelation(): void;
  /** One column of the nodes that a relation finds, with the arguments of the instance. */
  nodes(
    relation: Relation,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    instance: FieldInstance,
  ): Column;
  /** One column of all that selection sets ask of the node `this`. */
  projection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: Scope): Column;
}
