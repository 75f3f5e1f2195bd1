import { PARTNERS_OF_THIS, SHARED } from '../workloads/w5-partners.mjs';
import { PATHS } from '../workloads/w8-shortest-paths.mjs';
import { BETWEEN, LINEAGE } from '../workloads/w9-lineage.mjs';

/** Our graph in the words of @neo4j/graphql; `@cypher` only where nothing else can say it, which is marked. */
export const typeDefs = /* GraphQL */ `
  enum InstrumentTier {
    CONSTITUTION
    LAW
    NPCSC_DECISION
    CRIMINAL_LAW_AMENDMENT
    ADMINISTRATIVE_REGULATION
    JUDICIAL_INTERPRETATION
    DEPARTMENTAL_RULE
    NORMATIVE_DOCUMENT
    LOCAL_REGULATION
    LOCAL_RULE
    PARTY_DOCUMENT
    PLAN
    STANDARD
  }

  type Link @relationshipProperties {
    id: ID!
    since: String
    until: String
    sinceFirst: Date
    role: String
    scope: String
  }

  interface Amending {
    id: ID!
    name: String!
  }

  type LegalInstrument implements Amending
    @node
    @fulltext(indexes: [{ indexName: "entityNames", queryName: "legalInstrumentsByName", fields: ["name"] }]) {
    id: ID!
    name: String!
    tier: InstrumentTier!
    adoptedOn: String
    adoptedOnFirst: Date
    effectiveOn: String
    effectiveOnLast: Date
    repealedOn: String
    repealedOnFirst: Date
    issuedBy: [IssuingBody!]! @relationship(type: "ISSUED_BY", direction: OUT, properties: "Link")
    implementedBy: [LegalInstrument!]! @relationship(type: "IMPLEMENTS", direction: IN, properties: "Link")
    amendedBy: [Amending!]! @relationship(type: "AMENDS", direction: IN, properties: "Link")
    repealedBy: [LegalInstrument!]! @relationship(type: "REPEALS", direction: IN, properties: "Link")
    # @cypher, for it follows no relationship for a variable number of steps
    dependantsCount: Int!
      @cypher(
        statement: "MATCH (this)<-[:IMPLEMENTS*1..5]-(n:LegalInstrument) RETURN count(DISTINCT n) AS number"
        columnName: "number"
      )
    dependants: [LegalInstrument!]!
      @cypher(
        statement: "MATCH (this)<-[:IMPLEMENTS*1..5]-(n:LegalInstrument) WITH DISTINCT n ORDER BY n.id LIMIT 100 RETURN n"
        columnName: "n"
      )
  }

  type InstrumentVersion implements Amending @node {
    id: ID!
    name: String!
  }

  type Country @node {
    id: ID!
    name: String!
    # @cypher, for it neither intersects what two nodes lead to, nor finds nodes by the ids that a relationship's property lists
    partnersAndShared: [PartnerAndShared!]!
      @cypher(
        statement: """
        ${PARTNERS_OF_THIS}
        RETURN { id: partner.id, name: partner.name, since: r.since, shared: COLLECT {
          ${SHARED} RETURN { id: s.id, name: s.name } ORDER BY s.id
        } } AS row
        """
        columnName: "row"
      )
  }

  type PartnerAndShared {
    id: ID!
    name: String!
    since: String
    shared: [Shared!]!
  }

  type Shared {
    id: ID!
    name: String!
  }

  type ShortestPath {
    length: Int!
    nodes: [Shared!]!
    relationships: [PathStep!]!
  }

  type PathStep {
    id: ID!
    type: String!
  }

  type Lineage {
    nodes: [Shared!]!
    relationships: [LineageStep!]!
  }

  type LineageStep {
    id: ID!
    type: String!
    from: End!
    to: End!
  }

  type End {
    id: ID!
  }

  # @cypher, for it knows neither paths nor variable depths
  type Query {
    shortestPaths(from: ID!, to: ID!): [ShortestPath!]!
      @cypher(
        statement: """
        ${PATHS}
        RETURN { length: length(path), nodes: [n IN nodes(path) | { id: n.id, name: n.name }],
          relationships: [r IN relationships(path) | { id: r.id, type: type(r) }] } AS row
        """
        columnName: "row"
      )
    lineage(id: ID!, day: String!): [Lineage!]!
      @cypher(
        statement: """
        ${LINEAGE}
        RETURN { nodes: [n IN found | { id: n.id, name: n.name }], relationships: COLLECT {
          UNWIND found AS a ${BETWEEN}
          RETURN { id: r.id, type: type(r), from: { id: a.id }, to: { id: b.id } } ORDER BY r.id
        } } AS row
        """
        columnName: "row"
      )
  }

  type IssuingBody @node {
    id: ID!
    name: String!
  }
`;
