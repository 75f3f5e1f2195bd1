import { lawsWithImplementers } from './pools.mjs';

export const w3 = {
  name: 'W3',
  title: 'a law, fifty that implement it, for each its bodies and what amends it',
  pool: async (read, size) => (await lawsWithImplementers(read, size, { least: 30, most: 200 })).map((id) => ({ id })),
  own: {
    operation: `query W3($id: ID!) {
      instrument(id: $id) {
        id name
        implementedBy(first: 50) {
          nodes { id name issuedBy { nodes { id name } } amendedBy(first: 20) { nodes { id since from { id name } } } }
        }
      }
    }`,
    answer: ({ instrument: { implementedBy, ...law } }) => ({
      ...law,
      implementedBy: implementedBy.nodes.map((n) => ({
        ...n,
        issuedBy: n.issuedBy.nodes,
        amendedBy: n.amendedBy.nodes,
      })),
    }),
  },
  raw: {
    statement: `MATCH (law:LegalInstrument { id: $id })
      RETURN law.id, law.name, COLLECT {
        MATCH (law)<-[i:IMPLEMENTS]-(n:LegalInstrument)
        WITH n, i ORDER BY i.id LIMIT 50
        RETURN [n.id, n.name,
          COLLECT { MATCH (n)-[r:ISSUED_BY]->(b:IssuingBody) RETURN [b.id, b.name] ORDER BY r.id },
          COLLECT { MATCH (n)<-[a:AMENDS]-(x:Entity) WITH a, x ORDER BY a.id LIMIT 20 RETURN [a.id, a.since, x.id, x.name] }]
      }`,
    parameters: ({ id }) => ({ id }),
    shape: ([[id, name, implementers]]) => ({
      id,
      name,
      implementedBy: implementers.map(([id, name, bodies, amendments]) => ({
        id,
        name,
        issuedBy: bodies.map(([id, name]) => ({ id, name })),
        amendedBy: amendments.map(([id, since, by, byName]) => ({ id, since, from: { id: by, name: byName } })),
      })),
    }),
  },
  neo4jGraphql: {
    operation: `query W3($id: ID!) {
      legalInstruments(where: { id: { eq: $id } }) {
        id name
        implementedByConnection(first: 50, sort: [{ edge: { id: ASC } }]) {
          edges { node {
            id name
            issuedByConnection(sort: [{ edge: { id: ASC } }]) { edges { node { id name } } }
            amendedByConnection(first: 20, sort: [{ edge: { id: ASC } }]) {
              edges { properties { ... on Link { id since } } node { id name } }
            }
          } }
        }
      }
    }`,
    answer: ({ legalInstruments: [{ implementedByConnection, ...law }] }) => ({
      ...law,
      implementedBy: implementedByConnection.edges.map(
        ({ node: { id, name, issuedByConnection, amendedByConnection } }) => ({
          id,
          name,
          issuedBy: issuedByConnection.edges.map(({ node }) => node),
          amendedBy: amendedByConnection.edges.map(({ properties, node: from }) => ({ ...properties, from })),
        }),
      ),
    }),
  },
};
