import { DATED } from '../../api/dated';
import { graphql } from '../../api/graphql';

const entityOnCanvas = graphql(`
  fragment EntityOnCanvas on Entity {
    id
    kind
    name(lang: $lang)
    names {
      value
      kind
      lang
    }
    ... on LegalInstrument {
      tier
    }
  }
`);

const relationshipOnCanvas = graphql(`
  fragment RelationshipOnCanvas on Relationship {
    id
    type
    certainty
    since
    until
    from {
      id
    }
    to {
      id
    }
  }
`);

/** What lies around entities, all relationships between what is found included. */
export const AROUND = graphql(
  `
    query Around($ids: [ID!]!, $types: [RelationshipType!], $asOf: PartialDate, $limit: Int!, $lang: Language!) {
      neighborhood(ids: $ids, types: $types, asOf: $asOf, limit: $limit) {
        nodes {
          ...EntityOnCanvas
        }
        relationships {
          ...RelationshipOnCanvas
        }
        more {
          node {
            id
          }
          count
        }
        truncated
      }
    }
  `,
  [entityOnCanvas, relationshipOnCanvas],
);

/** The shortest ways from one entity to another. */
export const PATHS_BETWEEN = graphql(
  `
    query PathsBetween($from: ID!, $to: ID!, $asOf: PartialDate, $lang: Language!) {
      paths(from: $from, to: $to, asOf: $asOf, first: 5, maxLength: 6) {
        length
        nodes {
          ...EntityOnCanvas
        }
        relationships {
          ...RelationshipOnCanvas
        }
      }
    }
  `,
  [entityOnCanvas, relationshipOnCanvas],
);

/** The entities with these ids, by name. */
export const NAMED = graphql(`
  query Named($ids: [ID!]!, $lang: Language!) {
    nodes(ids: $ids) {
      ... on Entity {
        id
        kind
        name(lang: $lang)
      }
    }
  }
`);

const passageShown = graphql(`
  fragment PassageShown on Passage {
    id
    locator
    document {
      title
      url
    }
  }
`);

/** An entity beside the canvas: its dates, where it is spoken of, and how many relationships of each type it has. */
export const SELECTED_ENTITY = graphql(
  `
    query SelectedEntity($id: ID!, $asOf: PartialDate, $lang: Language!) {
      entity(id: $id) {
        id
        kind
        name(lang: $lang)
        description
        inferredFields
        passages {
          ...PassageShown
        }
        ... on LegalInstrument {
          tier
          status(asOf: $asOf)
        }
        ...Dated
      }
    }
  `,
  [DATED, passageShown],
);

/** A relationship beside the canvas. */
export const SELECTED_RELATIONSHIP = graphql(
  `
    query SelectedRelationship($id: ID!, $lang: Language!) {
      node(id: $id) {
        ... on Relationship {
          id
          type
          certainty
          since
          until
          inferredFields
          qualifiers {
            key
            value
          }
          passages {
            ...PassageShown
          }
          via {
            id
            kind
            name(lang: $lang)
          }
          from {
            id
            kind
            name(lang: $lang)
          }
          to {
            id
            kind
            name(lang: $lang)
          }
        }
      }
    }
  `,
  [passageShown],
);
