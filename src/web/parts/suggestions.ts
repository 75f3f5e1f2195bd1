import { graphql, type ResultOf } from '../api/graphql';

/** As long a text as the server looks for. */
export const MAX_QUERY_LENGTH = 200;

/** What a search box proposes while one types. */
export const SUGGESTIONS = graphql(`
  query Suggestions($q: String!, $lang: Language!) {
    search(query: $q, first: 8) {
      nodes {
        matched {
          value
        }
        entity {
          id
          kind
          name(lang: $lang)
        }
      }
    }
  }
`);

/** One proposal: an entity, and the name by which it was found. */
export type Suggestion = ResultOf<typeof SUGGESTIONS>['search']['nodes'][number];
