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
    profile: async ({ text, parameters }) => hitsOf((await run(profiled(text), revived(parameters))).summary.profile),
    close: () => driver.close(),
  };
}

/** PROFILE stands behind what a statement says of its language. */
function profiled(text) {
  return text.startsWith('CYPHER 5') ? text.replace('CYPHER 5', 'CYPHER 5 PROFILE') : `PROFILE ${text}`;
}

/** Parameters as the server gave them to its driver, from what record-statements.mjs sent. */
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  if ('$date' in value) return neo4j.types.Date.fromStandardDate(new Date(`${value.$date}T12:00:00Z`));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}

function hitsOf(plan) {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
