import { graphql, type ResultOf } from '../../api/graphql';

/** Who cooperates with whom, as a whole: what the map, the force view and the tables draw. */
export const NETWORK = graphql(`
  query CooperationNetwork(
    $countries: [ID!]
    $topics: [ID!]
    $kinds: [InitiativeKind!]
    $from: PartialDate
    $to: PartialDate
    $asOf: PartialDate
    $lang: Language!
  ) {
    cooperationNetwork(countries: $countries, topics: $topics, kinds: $kinds, from: $from, to: $to, asOf: $asOf) {
      size
      truncated
      modularity
      nodes {
        degree
        betweenness
        community
        party {
          id
          kind
          name(lang: $lang)
          ... on Country {
            iso2
          }
        }
      }
      links {
        weight
        since
        between {
          id
        }
        relationship {
          id
          type
          certainty
        }
      }
    }
  }
`);

/** One party: what links it with each other, through what, stated where; and what it belongs to. */
export const PARTY = graphql(`
  query PartyCooperation(
    $id: ID!
    $topics: [ID!]
    $kinds: [InitiativeKind!]
    $from: PartialDate
    $to: PartialDate
    $asOf: PartialDate
    $lang: Language!
  ) {
    entity(id: $id) {
      id
      kind
      name(lang: $lang)
      ... on Country {
        memberships(first: 100, asOf: $asOf) {
          ...Memberships
        }
        initiatives(first: 100, kinds: $kinds, asOf: $asOf) {
          ...Initiatives
        }
      }
      ... on Organization {
        memberships(first: 100, asOf: $asOf) {
          ...Memberships
        }
        initiatives(first: 100, kinds: $kinds, asOf: $asOf) {
          ...Initiatives
        }
      }
    }
    cooperationNetwork(countries: [$id], topics: $topics, kinds: $kinds, from: $from, to: $to, asOf: $asOf) {
      truncated
      links {
        weight
        since
        between {
          id
          kind
          name(lang: $lang)
        }
        relationship {
          id
          type
          certainty
          since
          until
          passages {
            id
            locator
            document {
              title
            }
          }
        }
        via {
          id
          kind
          name(lang: $lang)
        }
      }
    }
  }

  fragment Memberships on OrganizationConnection {
    totalCount
    edges {
      node {
        id
        kind
        name(lang: $lang)
      }
      relationship {
        id
        certainty
        since
        until
        qualifiers {
          key
          value
        }
      }
    }
  }

  fragment Initiatives on InitiativeConnection {
    totalCount
    edges {
      node {
        id
        kind
        name(lang: $lang)
        initiativeKind
        launchedOn
      }
      relationship {
        id
        certainty
        since
        until
        qualifiers {
          key
          value
        }
      }
    }
  }
`);

/** The topics that one can filter by. */
export const TOPICS = graphql(`
  query Topics($lang: Language!, $after: String) {
    topics(first: 100, after: $after, orderBy: [{ field: NAME }]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name(lang: $lang)
        broader {
          id
        }
      }
    }
  }
`);

/** The network as it is answered. */
export type Network = ResultOf<typeof NETWORK>['cooperationNetwork'];
/** A party of the network. */
export type NetworkNode = Network['nodes'][number];
/** A link of the network. */
export type NetworkLink = Network['links'][number];
/** What one party is connected by. */
export type PartyAnswer = ResultOf<typeof PARTY>;
/** What links the chosen party with another. */
export type PartyLink = PartyAnswer['cooperationNetwork']['links'][number];
