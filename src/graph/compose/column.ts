import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import type { Scope } from './rename.js';
import type { Document } from './select.js';

/** A column of the statement and how its value is read, given the root field's arguments. */
export interface Column {
  readonly text: string;
  readonly decode: (value: unknown, rootArguments: Readonly<Record<string, unknown>>) => unknown;
}

/** A column whose value is the API's. */
export function plain(text: string): Column {
  return { text, decode: (value) => value };
}

/** Makes one column of all that selection sets ask of the node `this`. */
export interface Projector {
  readonly document: Document;
  /** Counts what reads the graph like one more selected relation. @throws CallerError where there are too many */
  countRelation(): void;
  projection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: Scope): Column;
}
