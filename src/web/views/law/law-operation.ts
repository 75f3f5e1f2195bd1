import { graphql, type ResultOf } from '../../api/graphql';

const NODE = graphql(`
  fragment LineageNode on Entity {
    id
    kind
    name(lang: $lang)
    ... on LegalInstrument {
      tier
      status(asOf: $asOf)
      documentNumber
      adoptedOn
      effectiveOn
      repealedOn
      issuedBy(first: 10) {
        nodes {
          id
          kind
          name(lang: $lang)
        }
      }
    }
    ... on InstrumentVersion {
      versionKind
      adoptedOn
      effectiveOn
    }
  }
`);

const TIE = graphql(`
  fragment LineageTie on Relationship {
    id
    type
    since
    until
    certainty
    qualifiers {
      key
      value
    }
    from {
      id
    }
    to {
      id
    }
  }
`);

/** A law, what it rests on up to the Constitution, and what rests on it. `validOn` leaves out what is not in force on a day. */
export const LAW_TREE = graphql(
  `
    query LawTree($id: ID!, $lang: Language!, $asOf: PartialDate, $validOn: PartialDate) {
      entity(id: $id) {
        ...LineageNode
      }
      up: lineage(id: $id, direction: UP, depth: 8, limit: 100) {
        nodes {
          ...LineageNode
        }
        relationships {
          ...LineageTie
        }
      }
      down: lineage(id: $id, direction: DOWN, depth: 8, limit: 1000, asOf: $validOn) {
        truncated
        nodes {
          ...LineageNode
        }
        relationships {
          ...LineageTie
        }
        more {
          count
          exact
          node {
            id
          }
        }
      }
    }
  `,
  [NODE, TIE],
);

/** The answer to `LAW_TREE`. */
export type LawTreeAnswer = ResultOf<typeof LAW_TREE>;
/** A part of the graph above or below the law. */
export type Lineage = LawTreeAnswer['down'];
/** An instrument, or a version that amends one. */
export type LineageNode = Lineage['nodes'][number];
/** What connects two of them. */
export type LineageTie = Lineage['relationships'][number];

/** What only instruments have, undefined for versions. */
export function instrumentOf(node: LineageNode): Extract<LineageNode, { tier: unknown }> | undefined {
  return 'tier' in node ? node : undefined;
}

/** A qualifier of a relationship, such as the article of a legal basis. */
export function qualifierOf(tie: LineageTie, key: string): string | undefined {
  return tie.qualifiers.find((qualifier) => qualifier.key === key)?.value;
}
