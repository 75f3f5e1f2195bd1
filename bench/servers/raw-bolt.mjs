/**
 * The yardstick: node:http, one hand-written statement a workload, JSON out. Whoever needs one answer as fast as Neo4j
 * gives it would write this. It does to the driver what is known to help: auto-commit reads, all rows in one fetch, no
 * stack trace a query, plain numbers.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { WORKLOADS } from '../workloads/index.mjs';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const byPath = new Map(WORKLOADS.map((workload) => [`/${workload.name}`, workload.raw]));

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    answer(byPath.get(request.url), JSON.parse(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
      .then((data) => send(response, 200, data))
      .catch((fault) => send(response, 500, { error: fault.message }));
  });
});

async function answer({ statement, parameters, shape }, variables) {
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    const { records } = await run(session, statement, parameters(variables));
    return shape(records.map((record) => record._fields));
  } finally {
    void session.close();
  }
}

function run(session, statement, parameters) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(statement, parameters);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function send(response, status, data) {
  const body = Buffer.from(JSON.stringify(data));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close();
});
