/** Our graph in the words of @neo4j/graphql; `@cypher` only where nothing else can say it, which is marked. */
export const typeDefs = /* GraphQL */ `
  enum InstrumentTier {
    CONSTITUTION LAW NPCSC_DECISION CRIMINAL_LAW_AMENDMENT ADMINISTRATIVE_REGULATION JUDICIAL_INTERPRETATION
    DEPARTMENTAL_RULE NORMATIVE_DOCUMENT LOCAL_REGULATION LOCAL_RULE PARTY_DOCUMENT PLAN STANDARD
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

  type LegalInstrument implements Amending @node {
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
  }

  type InstrumentVersion implements Amending @node {
    id: ID!
    name: String!
  }

  type IssuingBody @node {
    id: ID!
    name: String!
  }
`;
