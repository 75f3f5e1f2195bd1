import { ask } from '../api/ask';
import { graphql, type ResultOf } from '../api/graphql';
import { PASSAGE } from '../api/passage';
import type { GraphData } from './graph-data';

/** As many ids as the endpoint takes at once. */
const AT_ONCE = 100;

/**
 * Everything that is known of a part of the graph: the values of its entities, what sources claim where they disagree, the
 * qualifiers of its relationships, and the passages that state all this.
 */
export const PART = graphql(
  `
    query Part($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Entity {
          name
          nameZh: name(lang: ZH)
          names {
            value
            lang
            kind
          }
          description
          inferredFields
          passages {
            ...PassageShown
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
        }
        ... on Campaign {
          startedOn
          endedOn
          recurring
        }
        ... on Case {
          decidedOn
        }
        ... on Country {
          iso2
          iso3
          region
          subregion
        }
        ... on Court {
          establishedOn
          jurisdiction
          level
        }
        ... on Initiative {
          initiativeKind
          documentSymbol
          launchedOn
          lastSessionOn
          inForceOn
          endedOn
          participantCount
        }
        ... on InstrumentVersion {
          versionKind
          adoptedOn
          effectiveOn
        }
        ... on IssuingBody {
          bodyKind
          foundedOn
          dissolvedOn
        }
        ... on LegalInstrument {
          tier
          documentNumber
          jurisdiction
          adoptedOn
          promulgatedOn
          effectiveOn
          repealedOn
        }
        ... on LegislativeStage {
          startedOn: from
          endedOn: to
        }
        ... on Organization {
          organizationKind
          foundedOn
          dissolvedOn
          memberCount
        }
        ... on Programme {
          programmeKind
          startedOn
          endedOn
          url
        }
        ... on Statistic {
          measure
          qualifier
          value
          unit
          measuredOn
          periodFrom
          periodTo
        }
        ... on Relationship {
          type
          from {
            id
          }
          to {
            id
          }
          since
          until
          certainty
          inferredFields
          qualifiers {
            key
            value
          }
          via {
            id
          }
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PASSAGE],
);

type Item = NonNullable<ResultOf<typeof PART>['nodes'][number]>;
type RelationshipItem = Extract<Item, { __typename: 'Relationship' }>;

/** A part of the graph as the endpoint's own Subgraph gives it, so that what reads the one reads the other. */
export interface Part {
  readonly nodes: readonly Item[];
  readonly relationships: readonly RelationshipItem[];
}

/** Asks for all that is known of the entities and relationships of a view; what only the view knows, such as a link of a network, is left out. */
export async function readPart(
  { nodes, relationships }: GraphData,
  report?: (done: number, all: number) => void,
): Promise<Part> {
  const ids = [...nodes, ...relationships].map(({ id }) => id);
  const items: Item[] = [];
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    report?.(done, ids.length);
    const answer = await ask(PART, { ids: ids.slice(done, done + AT_ONCE) });
    items.push(...answer.nodes.filter((item) => item !== null));
  }
  const isRelationship = (item: Item): item is RelationshipItem => item.__typename === 'Relationship';
  return { nodes: items.filter((item) => !isRelationship(item)), relationships: items.filter(isRelationship) };
}
