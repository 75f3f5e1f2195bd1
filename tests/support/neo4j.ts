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
import { classArchiveOf } from '../../src/local-neo4j/class-archive.js';
import { startInstance } from '../../src/local-neo4j/instance.js';
import { findProgram, type Neo4jProgram } from '../../src/local-neo4j/program.js';
import { sharedSettings } from '../../src/local-neo4j/settings.js';
import { SHORT_LIVED } from './short-lived.js';
import { wipe } from './wipe.js';

/**
 * Tests fill and empty a graph over and over. For a graph of another size Neo4j plans a statement again when the plan is
 * 10 s old, and planning is what most tests wait for. What measures plans has them made anew: `Explainer.forgetPlans`.
 */
const KEEPS_PLANS = { 'dbms.cypher.min_replan_interval': '1h' };

/** A Neo4j for the tests, which begins empty, and what ends it. */
interface TestNeo4j {
  readonly address: Neo4jAddress;
  stop(): Promise<void>;
}

/** Vitest's global set-up: a Neo4j for each worker of `*.neo4j.test.ts`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = await givenNeo4j();
  const started = given ? [given] : await ownNeo4js(project.config.maxWorkers);
  project.provide(
    'neo4jAddresses',
    started.map(({ address }) => address),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
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

/** So many in containers where a Docker engine answers, else so many local ones. */
async function ownNeo4js(count: number): Promise<TestNeo4j[]> {
  if (await hasContainers()) {
    say(`Tests use ${count} Neo4j in containers.`);
    return Promise.all(Array.from({ length: count }, () => containerNeo4j()));
  }
  say(`Tests use ${count} local Neo4j, as NEO4J_URI is not set and no Docker engine answers.`);
  const program = await findProgram(process.env, say);
  const { jvmOptions } = await classArchiveOf(program);
  const quick = { ...program, jvmOptions: [...jvmOptions, ...SHORT_LIVED] };
  return Promise.all(Array.from({ length: count }, () => localNeo4j(quick)));
}

/** Whether a Docker engine answers. */
async function hasContainers(): Promise<boolean> {
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

/** One in a container. */
async function containerNeo4j(): Promise<TestNeo4j> {
  const password = randomBytes(12).toString('hex');
  const settings = Object.entries({ ...sharedSettings, ...KEEPS_PLANS }).map(
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
async function localNeo4j(program: Neo4jProgram): Promise<TestNeo4j> {
  const dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-neo4j-'));
  const options = { dir, boltPort: 0, httpPort: 0, report: () => undefined, extraSettings: KEEPS_PLANS };
  const { address, stop } = await startInstance(options, program);
  return {
    address,
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
