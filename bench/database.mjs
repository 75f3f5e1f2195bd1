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
    profile: async ({ text, parameters }) =>
      hitsOf((await run(`PROFILE ${text}`, revived(parameters))).summary.profile),
    close: () => driver.close(),
  };
}

/** Parameters as the server gave them to its driver, from what record-statements.mjs sent. */
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  if ('$date' in value) return new neo4j.types.Date(...value.$date.split('-').map(Number));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}

function hitsOf(plan) {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
