import type { GraphQLFieldResolver } from 'graphql';

type Source = Readonly<Record<string, unknown>>;

/** Reads a composed field: its value is under the response key, as one field may be asked for twice with different arguments. */
export const readComposed: GraphQLFieldResolver<Source, unknown> = (source, _arguments, _context, info) =>
  source[info.path.key];

/** Reads a field of a plain type, whose value is under the field's own name. */
export const readPlain: GraphQLFieldResolver<Source, unknown> = (source, _arguments, _context, info) =>
  source[info.fieldName];

/** Tells the concrete type of a value by what the composer wrote there. */
export const readTypename = (value: unknown): string => (value as { __typename: string }).__typename;
