import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { readConfig, type Neo4jAddress } from '../../src/config.js';
import { OperatorError } from '../../src/errors.js';
import { connect } from '../../src/graph/driver.js';
import { startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.js';
import { sharedSettings } from '../../src/local-neo4j/settings.js';
import { wipe } from './wipe.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jAddress: Neo4jAddress;
  }
}

/** A Neo4j for the tests, which begins empty, and what ends it. */
interface TestNeo4j {
  readonly address: Neo4jAddress;
  stop(): Promise<void>;
}

/** Vitest's global set-up: the one Neo4j that all `*.neo4j.test.ts` share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = (await givenNeo4j()) ?? (await containerNeo4j()) ?? (await localNeo4j());
  project.provide('neo4jAddress', neo4j.address);
  return () => neo4j.stop();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The one of NEO4J_URI. Tests delete what they find, so it has to be empty, or one that tests have had before. */
async function givenNeo4j(): Promise<TestNeo4j | undefined> {
  const address = readConfig().neo4j;
  if (!address) return undefined;
  say(`Tests use the Neo4j at ${address.uri}.`);
  const graph = connect(address, pino({ level: 'silent' }));
  try {
    await graph.verify();
    const [row] = await graph.read({
      name: 'tests/is-ours',
      text: 'RETURN NOT EXISTS { (n) WHERE NOT n:Migration AND NOT n:Lease } OR EXISTS { (:TestStore) }',
    });
    if (row?.[0] !== true) {
      throw new OperatorError(`The Neo4j at ${address.uri} holds data, which the tests would delete.`, [
        'Set NEO4J_URI to an empty Neo4j, or leave it unset and the tests start one of their own.',
      ]);
    }
    await graph.write({ name: 'tests/mark', text: 'MERGE (:TestStore)' });
    await wipe(graph);
  } finally {
    await graph.close();
  }
  return { address, stop: () => Promise.resolve() };
}

/** One in a container, where a Docker engine answers. */
async function containerNeo4j(): Promise<TestNeo4j | undefined> {
  try {
    await getContainerRuntimeClient();
  } catch {
    return undefined;
  }
  say('Tests use a Neo4j in a container.');
  const password = randomBytes(12).toString('hex');
  const settings = Object.entries(sharedSettings).map(
    ([name, value]) => [`NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`, value] as const,
  );
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ ...Object.fromEntries(settings), NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage(/Started\.\s*$/))
    .start();
  return {
    address: {
      uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
      username: 'neo4j',
      password,
      database: 'neo4j',
    },
    stop: async () => {
      await container.stop();
    },
  };
}

/** A local one in a folder of its own, so that two runs do not meet. */
async function localNeo4j(): Promise<TestNeo4j> {
  say('Tests use a local Neo4j, as NEO4J_URI is not set and no Docker engine answers.');
  const dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-neo4j-'));
  const { address, stop } = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: say });
  return {
    address,
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
