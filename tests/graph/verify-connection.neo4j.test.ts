import { createServer } from 'node:net';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Neo4jAddress } from '../../src/config.js';
import { OperatorError } from '../../src/errors.js';
import { connect } from '../../src/graph/driver.js';
import { listen } from '../support/flaky-proxy.js';
import { neo4jAddress } from '../support/test-graph.js';

async function verify(change: Partial<Neo4jAddress>): Promise<unknown> {
  const graph = connect({ ...neo4jAddress(), ...change }, pino({ level: 'silent' }));
  try {
    await graph.verify();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await graph.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('verify', () => {
  test('is content with a Neo4j that answers, with and without routing', async () => {
    expect(await verify({})).toBeUndefined();
    expect(await verify({ uri: neo4jAddress().uri.replace('bolt:', 'neo4j:') })).toBeUndefined();
  });

  test('says that the password is wrong, and shows it to nobody', async () => {
    const error = (await verify({ password: 'not-the-password' })) as OperatorError;
    expect(error).toBeInstanceOf(OperatorError);
    expect(error.message).toContain('refuses the user "neo4j"');
    expect(error.advice.join()).toContain('NEO4J_PASSWORD');
    expect(error.message + error.advice.join()).not.toContain('not-the-password');
  });

  test('says that there is no such database', async () => {
    const error = (await verify({ database: 'nowhere' })) as OperatorError;
    expect(error).toBeInstanceOf(OperatorError);
    expect(error.message).toContain('no database "nowhere"');
    expect(error.advice.join()).toContain('NEO4J_DATABASE');
  });

  test('says that nobody answers', async () => {
    const error = (await verify({ uri: `bolt://127.0.0.1:${String(await freePort())}` })) as OperatorError;
    expect(error).toBeInstanceOf(OperatorError);
    expect(error.message).toContain('No Neo4j answers');
    expect(error.advice.join()).toContain('NEO4J_URI');
  });

  test('says that the encryption does not fit', async () => {
    const { uri } = neo4jAddress();
    const error = (await verify({ uri: uri.replace(/^\w+:/, 'bolt+s:') })) as OperatorError;
    expect(error).toBeInstanceOf(OperatorError);
    expect(error.message).toContain('encryption');
  });
});
