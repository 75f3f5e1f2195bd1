import { DATED } from '../../api/dated';
import { graphql, type FragmentOf } from '../../api/graphql';

/** What a result tells of an entity. */
export const FOUND = graphql(
  `
    fragment Found on Entity {
      __typename
      id
      kind
      name(lang: $lang)
      ... on LegalInstrument {
        tier
        status(asOf: $asOf)
      }
      ... on Initiative {
        initiativeKind
      }
      ... on Statistic {
        value
        unit
        qualifier
      }
      ...Dated
    }
  `,
  [DATED],
);

/** An entity as a result shows it. */
export type Found = FragmentOf<typeof FOUND>;

const COUNTS = graphql(`
  fragment Counts on Facets {
    kind {
      valueCount
      values {
        value
        label
        count
      }
    }
    tier {
      valueCount
      values {
        value
        label
        count
      }
    }
    topic {
      valueCount
      values {
        value
        label
        count
      }
    }
    year {
      valueCount
      values {
        value
        label
        count
      }
    }
    body {
      valueCount
      values {
        value
        label
        count
      }
    }
  }
`);

/** How many results there are of each sort. */
export type Counts = FragmentOf<typeof COUNTS>;

/** What a text finds, a page of it. */
export const SEARCH = graphql(
  `
    query Search(
      $q: String!
      $among: [EntityKind!]
      $kinds: [EntityKind]
      $tiers: [InstrumentTier]
      $topics: [ID]
      $years: [String]
      $bodies: [ID]
      $first: Int = 20
      $after: String
      $lang: Language!
      $asOf: PartialDate
    ) {
      search(
        query: $q
        kinds: $among
        filter: { kinds: $kinds, tiers: $tiers, topics: $topics, years: $years, bodies: $bodies }
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          matched {
            value
            lang
            kind
          }
          entity {
            ...Found
          }
        }
      }
    }
  `,
  [FOUND],
);

/** All entities of what was chosen, a page of them, where nothing is looked for. */
export const LISTING = graphql(
  `
    query Listing(
      $kinds: [EntityKind]
      $tiers: [InstrumentTier]
      $topics: [ID]
      $years: [String]
      $bodies: [ID]
      $first: Int = 20
      $after: String
      $lang: Language!
      $asOf: PartialDate
    ) {
      entities(
        filter: { kinds: $kinds, tiers: $tiers, topics: $topics, years: $years, bodies: $bodies }
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Found
        }
      }
    }
  `,
  [FOUND],
);

/** How many results of a search there are of each sort: asked beside the results, which need not wait for it. */
export const SEARCH_COUNTS = graphql(
  `
    query SearchCounts(
      $q: String!
      $among: [EntityKind!]
      $kinds: [EntityKind]
      $tiers: [InstrumentTier]
      $topics: [ID]
      $years: [String]
      $bodies: [ID]
    ) {
      search(
        query: $q
        kinds: $among
        filter: { kinds: $kinds, tiers: $tiers, topics: $topics, years: $years, bodies: $bodies }
      ) {
        facets {
          ...Counts
        }
      }
    }
  `,
  [COUNTS],
);

/** The same of all entities. */
export const LISTING_COUNTS = graphql(
  `
    query ListingCounts(
      $kinds: [EntityKind]
      $tiers: [InstrumentTier]
      $topics: [ID]
      $years: [String]
      $bodies: [ID]
    ) {
      entities(filter: { kinds: $kinds, tiers: $tiers, topics: $topics, years: $years, bodies: $bodies }) {
        facets {
          ...Counts
        }
      }
    }
  `,
  [COUNTS],
);
