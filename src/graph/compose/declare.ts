/**
 * How a GraphQL field says where its value is in the graph: under `cypher` in its extensions.
 * The files named here lie in `cypher/`. In them `this` is what the field belongs to; a relation's file binds `node`
 * and, where a relationship leads there, `relationship`; an argument is a parameter of its own name. A relation on an edge takes the
 * arguments of its connection; there `this` is what the connection belongs to and `neighbour` what the edge leads to.
 */
import type { GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLObjectType } from 'graphql';

/** One key of a list's order: an expression over `node` and `relationship` that is never null. */
export type OrderKey = string;

/** How a list is read: a page of it, from one end or the other, perhaps beyond a cursor. */
export interface Reading {
  readonly backward: boolean;
  /** The keys of the item that a page begins after. */
  readonly beyond: readonly unknown[] | undefined;
}

/** A field that leads to other nodes: one, a list or a connection, as its GraphQL type says. */
export interface Relation {
  readonly relation: string;
  /** Makes the text, where it is put together of several files: for a page, or for the whole list. `relation` is only its name then. */
  readonly text?: (page: Reading | undefined) => string;
  /** The file for a `depth` argument above 1; in it `..$depth` is a bound, which Cypher wants as a number. */
  readonly deeper?: string;
  /** Its file tells more of what a traversal found: its parameters are the root field's, and it says itself what the day means. */
  readonly ofRoot?: boolean;
  /** The relationship types that a traversal follows, where no argument says which. */
  readonly follows?: readonly string[];
  /** Those that it shows between what it found, where these are more. */
  readonly shows?: readonly string[];
  /** A root list that its resolver wants as a Map by the nodes' ids. */
  readonly keyed?: boolean;
  /** Indexes give the nodes in the order of their ids, and of each property that they can be ordered by; the file is one MATCH. */
  readonly indexed?: boolean;
  /** One node may have very many of the file's relationships; they stand in the order of their ids. */
  readonly crowded?: boolean;
  /** The files of a page, where the list is read part after part, each only where those before it do not fill the page. */
  readonly parts?: readonly string[];
  /** What makes the order of a list total; `node.id` where nothing is said. */
  readonly order?: readonly OrderKey[];
}

/** A value computed by the expression of a file, `RETURN … AS value`. */
export interface Expression {
  readonly expression: string;
  /** The files that take its place, by the values of an enum argument, which Neo4j then need not compare for each node. */
  readonly chosenBy?: { readonly argument: string; readonly files: Readonly<Record<string, string>> };
  /** Makes the API's value of the column's; gets the arguments of the root field too. */
  readonly decode?: (value: unknown, rootArguments: Readonly<Record<string, unknown>>) => unknown;
}

/** A variable that the root's file bound beside `node`, such as `score`. */
export interface Variable {
  readonly variable: 'score';
}

/** The same node seen as another type, such as a search hit's entity. */
export interface Same {
  readonly same: true;
}

/** Counts of a connection's whole list by a value: a file's expression over each node, a list of `[value, label]`, null where unknown. */
export interface Facet {
  readonly facet: string;
}

/** Where an output field's value is. */
export type Declaration = Relation | Expression | Variable | Same | Facet;

/**
 * What an input field compares: a property (named like the field where nothing is said), an expression, or the ids at a relation's end.
 * A property leads the orders that indexes give behind it, named by their properties. A facet's field is a list of the values that the
 * facet counts, of which an item has at least one; null is the unknown one.
 */
export type FilterDeclaration =
  | { readonly property: string; readonly partialDate?: boolean; readonly leads?: readonly string[] }
  | { readonly expression: string }
  | { readonly relation: string }
  | Facet;

/** What an object or interface type says about itself in its extensions. */
export interface TypeDeclaration {
  /** Read by the names of its fields, not composed: page info, names, qualifiers. */
  readonly plain?: boolean;
  /** A Relay connection; its nodes are ordered by keys and paged. */
  readonly connection?: boolean;
  /** Which concrete type a node is: an expression over `this` and its values' types. */
  readonly discriminator?: { readonly expression: string; readonly types: Readonly<Record<string, string>> };
  /** A file with the condition that `this` exists, or is in force, on `$asOf`. */
  readonly onDay?: string;
}

interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The declaration of an output field; undefined where it is the property of its own name. */
export function declarationOf(field: GraphQLField<unknown, unknown>): Declaration | undefined {
  return (field as Extended).extensions.cypher as Declaration | undefined;
}

/** The declaration of a filter's field. */
export function filterDeclarationOf(field: GraphQLInputField): FilterDeclaration {
  return ((field as Extended).extensions.cypher as FilterDeclaration | undefined) ?? { property: field.name };
}

/** What a type says about itself. */
export function typeDeclarationOf(type: GraphQLNamedType): TypeDeclaration {
  return ((type as Extended).extensions.cypher as TypeDeclaration | undefined) ?? {};
}

/** Whether an object type's values are rows that the composer made, read by response key. */
export function isComposed(type: GraphQLObjectType): boolean {
  return type.name !== 'Query' && !type.name.startsWith('__') && typeDeclarationOf(type).plain !== true;
}
