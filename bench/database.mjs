/** The bench's own way to Neo4j: for the variables of the workloads, and for PROFILE. */
import neo4j from 'neo4j-driver';

export function openDatabase({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run = async (text, parameters) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    try {
      return await session.run(text, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    /** Rows as lists. */
    read: async (text, parameters = {}) => (await run(text, parameters)).records.map((record) => record._fields),
    profile: async ({ text, parameters }) => hitsOf((await run(`PROFILE ${text}`, parameters)).summary.profile),
    close: () => driver.close(),
  };
}

function hitsOf(plan) {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
