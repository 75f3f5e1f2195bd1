import { graphql, type ResultOf } from '../../api/graphql';

/** What happened, a page at a time, the earliest first. */
export const EVENTS = graphql(`
  query Timeline(
    $kinds: [EntityKind!]
    $events: [EventKind!]
    $from: PartialDate
    $to: PartialDate
    $lang: Language!
    $after: String
  ) {
    timeline(kinds: $kinds, events: $events, from: $from, to: $to, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        on
        entity {
          id
          kind
          name(lang: $lang)
        }
        relationship {
          id
          certainty
          to {
            id
            kind
            name(lang: $lang)
          }
          from {
            id
            kind
            name(lang: $lang)
          }
        }
      }
    }
  }
`);

/** The stages of legislation, and how much happened to what in these years. */
export const FRAME = graphql(`
  query TimelineFrame($from: PartialDate, $to: PartialDate, $lang: Language!) {
    stages(first: 100, orderBy: [{ field: FROM }]) {
      nodes {
        id
        name(lang: $lang)
        from
        to
        description
      }
    }
    timeline(from: $from, to: $to) {
      totalCount
      facets {
        entityKind {
          values {
            value
            count
          }
        }
        kind {
          values {
            value
            count
          }
        }
      }
    }
  }
`);

/** How much happened before the years that are shown, and when the first of it. */
export const EARLIER = graphql(`
  query EarlierEvents($kinds: [EntityKind!], $events: [EventKind!], $before: PartialDate!) {
    timeline(kinds: $kinds, events: $events, to: $before, first: 1) {
      totalCount
      nodes {
        id
        on
      }
    }
  }
`);

/** Something that happened. */
export type TimelineEvent = ResultOf<typeof EVENTS>['timeline']['nodes'][number];
/** The stages and counts. */
export type Frame = ResultOf<typeof FRAME>;
