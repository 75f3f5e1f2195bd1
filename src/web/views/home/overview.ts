import { graphql, type ResultOf } from '../../api/graphql';

/** What there is: how many of each kind, and the stages of legislation. */
export const OVERVIEW = graphql(`
  query Overview($lang: Language!) {
    entities {
      totalCount
      facets {
        kind {
          values {
            value
            count
          }
        }
      }
    }
    stages {
      nodes {
        id
        kind
        name(lang: $lang)
        from
        to
        instruments {
          totalCount
        }
      }
    }
  }
`);

/** The answer to it. */
export type Overview = ResultOf<typeof OVERVIEW>;

/** The same in Cypher. */
export const OVERVIEW_CYPHER = `MATCH (node:Entity)
RETURN node.kind AS kind, count(node) AS entities
ORDER BY entities DESC, kind`;
