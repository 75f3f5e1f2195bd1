import { graphql } from './graphql';

/** The names of topics and bodies: facets have the English ones only. */
export const NAMES = graphql(`
  query Names($ids: [ID!]!, $lang: Language!) {
    nodes(ids: $ids) {
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
  }
`);
