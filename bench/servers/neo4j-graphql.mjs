/** @neo4j/graphql on Apollo Server, as its documentation sets it up: executable schema, startStandaloneServer, one driver. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from './neo4j-graphql-schema.mjs';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const library = new Neo4jGraphQL({ typeDefs, driver });
const apollo = new ApolloServer({ schema: await library.getSchema(), introspection: true });
const { url } = await startStandaloneServer(apollo, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve({ sessionConfig: { database: NEO4J_DATABASE } }),
});
process.stdout.write(`${url}\n`);
process.once('SIGTERM', () => {
  void apollo.stop().then(() => driver.close());
});
