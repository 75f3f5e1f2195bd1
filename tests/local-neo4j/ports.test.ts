import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { choosePorts } from '../../src/local-neo4j/ports.js';

/** A port that something listens on while the test runs. */
async function portInUse(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('the ports of a local Neo4j', () => {
  it('are two free ones, of those that no outgoing connection takes, where any will do', async () => {
    const { bolt, http } = await choosePorts({ bolt: 0, http: 0 });
    expect(bolt).not.toBe(http);
    for (const port of [bolt, http]) {
      expect(port).toBeGreaterThanOrEqual(20_000);
      expect(port).toBeLessThan(32_000);
    }
  });

  it('are those that are wanted, where they are free', async () => {
    const wanted = await choosePorts({ bolt: 0, http: 0 });
    expect(await choosePorts(wanted)).toEqual(wanted);
  });

  it('cannot be in use: the error names the port and the variable', async () => {
    const taken = await portInUse();
    const cannotListen = (variable: string) => ({
      message: `Neo4j cannot listen on port ${taken}: it is in use.`,
      advice: [`Stop what uses port ${taken}, or set ${variable} to another port; 0 takes a free one.`],
    });
    await expect(choosePorts({ bolt: taken, http: 0 })).rejects.toMatchObject(cannotListen('LOCAL_NEO4J_BOLT_PORT'));
    await expect(choosePorts({ bolt: 0, http: taken })).rejects.toMatchObject(cannotListen('LOCAL_NEO4J_HTTP_PORT'));
  });

  it('cannot be the same one twice', async () => {
    const { bolt } = await choosePorts({ bolt: 0, http: 0 });
    await expect(choosePorts({ bolt, http: bolt })).rejects.toThrow('it is in use');
  });
});
