import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env';

/**
 * Writes an operation, checked and typed by the server's own schema: `graphql('query Name { … }')`. Fragments are plain:
 * what they select is part of the answer's type.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { PartialDate: string };
}>();

export type { FragmentOf, ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';

/** The values of an enum of the schema, by its name. */
export type EnumOf<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;
