import { graphql, type ResultOf } from '../../api/graphql';

/** The figures, a page at a time; all of them where the variables of the filter are left out. */
export const STATISTICS = graphql(`
  query Statistics($text: String, $about: [ID!], $units: [String!], $lang: Language!, $after: String) {
    statistics(
      first: 100
      after: $after
      orderBy: [{ field: NAME }]
      filter: {
        about: { in: $about }
        unit: { in: $units }
        OR: [{ measure: { contains: $text } }, { name: { contains: $text } }, { nameZh: { contains: $text } }]
      }
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        name
        nameZh: name(lang: ZH)
        measure
        unit
        value
        qualifier
        periodFrom
        periodTo
        measuredOn
        inferredFields
        about {
          id
          kind
          name(lang: $lang)
        }
        claims {
          id
          property
          value
          rank
          passages {
            ...Place
          }
        }
        passages {
          ...Place
        }
      }
    }
  }

  fragment Place on Passage {
    id
    locator
    document {
      id
      title
    }
  }
`);

/** A figure. */
export type Figure = ResultOf<typeof STATISTICS>['statistics']['nodes'][number];
/** One source's value of a figure. */
/** A place in a source. */
export type Place = Figure['passages'][number];
