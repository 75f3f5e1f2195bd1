import { graphql, type FragmentOf, type ResultOf } from '../../api/graphql';
import { PASSAGE } from '../../api/passage';

const NAMED = graphql(`
  fragment Named on Entity {
    id
    kind
    name(lang: $lang)
  }
`);

const ROW = graphql(
  `
    fragment RelationshipRow on Relationship {
      id
      type
      since
      until
      certainty
      inferredFields
      qualifiers {
        key
        value
      }
      from {
        ...Named
      }
      to {
        ...Named
      }
      via {
        ...Named
      }
    }
  `,
  [NAMED],
);

/** What the graph says of an entity of any kind, but for its relationships. */
export const ENTITY = graphql(
  `
    query Entity($id: ID!, $lang: Language!, $asOf: PartialDate) {
      entity(id: $id) {
        ...Named
        description
        inferredFields
        names {
          value
          lang
          kind
        }
        passages {
          ...PassageShown
        }
        factPassages {
          property
          passages {
            id
          }
        }
        claims {
          id
          property
          value
          rank
          passages {
            ...PassageShown
          }
        }
        statistics(first: 100) {
          totalCount
          nodes {
            ...Named
            measure
            value
            unit
            qualifier
            periodFrom
            periodTo
            measuredOn
            passages {
              ...PassageShown
            }
          }
        }
        ... on LegalInstrument {
          tier
          documentNumber
          jurisdiction
          adoptedOn
          promulgatedOn
          effectiveOn
          repealedOn
          status(asOf: $asOf)
          versions {
            ...Named
            versionKind
            adoptedOn
            effectiveOn
          }
        }
        ... on InstrumentVersion {
          versionKind
          adoptedOn
          effectiveOn
          versionOf {
            ...Named
          }
        }
        ... on IssuingBody {
          bodyKind
          foundedOn
          dissolvedOn
        }
        ... on Court {
          level
          jurisdiction
          establishedOn
        }
        ... on Case {
          decidedOn
        }
        ... on Campaign {
          startedOn
          endedOn
          recurring
        }
        ... on Programme {
          programmeKind
          startedOn
          endedOn
          url
        }
        ... on Initiative {
          initiativeKind
          documentSymbol
          launchedOn
          inForceOn
          endedOn
          lastSessionOn
          participantCount
        }
        ... on Country {
          iso2
          iso3
          region
          subregion
        }
        ... on Organization {
          organizationKind
          foundedOn
          dissolvedOn
          memberCount
        }
        ... on Statistic {
          measure
          value
          unit
          qualifier
          periodFrom
          periodTo
          measuredOn
          about {
            ...Named
          }
        }
        ... on LegislativeStage {
          from
          to
        }
      }
    }
  `,
  [NAMED, PASSAGE],
);

/** A page of its relationships of every type: the first holds all, but for the few entities that have more than a hundred. */
export const RELATIONSHIPS = graphql(
  `
    query Relationships($id: ID!, $lang: Language!, $asOf: PartialDate, $after: String) {
      entity(id: $id) {
        relationships(first: 100, after: $after, asOf: $asOf) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...RelationshipRow
          }
        }
      }
    }
  `,
  [ROW, NAMED],
);

/** A page of its relationships of one type that lead one way. */
export const GROUP_PAGE = graphql(
  `
    query RelationshipGroup(
      $id: ID!
      $lang: Language!
      $asOf: PartialDate
      $type: RelationshipType!
      $direction: Direction!
      $after: String
    ) {
      entity(id: $id) {
        relationships(types: [$type], direction: $direction, first: 20, after: $after, asOf: $asOf) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...RelationshipRow
          }
        }
      }
    }
  `,
  [ROW, NAMED],
);

/** Where one relationship is stated. */
export const PASSAGES_OF = graphql(
  `
    query PassagesOfRelationship($id: ID!) {
      node(id: $id) {
        ... on Relationship {
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PASSAGE],
);

/** An entity as its page shows it. */
export type EntityShown = NonNullable<ResultOf<typeof ENTITY>['entity']>;
/** A passage with its document. */
export type PassageShown = FragmentOf<typeof PASSAGE>;
/** A relationship with both its ends. */
export type RelationshipRow = FragmentOf<typeof ROW>;
