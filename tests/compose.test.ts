import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { browserSettings, memorySettings, sharedSettings } from '../src/local-neo4j/settings.js';

const service = z.object({
  environment: z.record(z.string(), z.string()),
  mem_limit: z.string(),
  ports: z.array(z.string()),
});
const composeFile = z.object({ services: z.object({ neo4j: service, server: service }) });

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const document: unknown = parse(read('docker-compose.yml'));
const { neo4j, server } = composeFile.parse(document).services;

/** Checks a document against the JSON schema of the Compose specification, which dclint brings along. */
function faultsOf(candidate: unknown): string[] {
  const schemaFile = new URL('schemas/compose.schema.json', import.meta.resolve('dclint/package.json'));
  const { $schema: _draft7ByAnotherAddress, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as object & {
    $schema: string;
  };
  // `duration` and `subnet_ip_address` are Compose's own words for what a plain string holds.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { duration: true, subnet_ip_address: true } });
  ajv.validate(schema, candidate);
  return (ajv.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** As the image turns variables into settings: `NEO4J_a_b__c` is `a.b_c`. */
function settingsIn(environment: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(environment).filter(([name]) => name !== 'NEO4J_AUTH');
  return Object.fromEntries(
    named.map(([name, value]) => [
      name.replace(/^NEO4J_/, '').replace(/__|_/g, (found) => (found === '__' ? '_' : '.')),
      value,
    ]),
  );
}

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    expect(faultsOf(document)).toEqual([]);
  });

  it('would be refused with a key that the specification does not know', () => {
    const misspelt = { services: { neo4j: { image: 'neo4j', health_check: {} } } };
    expect(faultsOf(misspelt)).toEqual([
      expect.stringContaining('/services/neo4j must NOT have additional properties'),
    ]);
  });

  it('sets Neo4j to just what the local Neo4j of a large machine is set to, the guide of Neo4j Browser among it', () => {
    expect(settingsIn(neo4j.environment)).toEqual({
      ...sharedSettings,
      ...memorySettings(64 * 1024 ** 3),
      ...browserSettings('http://127.0.0.1:${PORT:-4000}'),
    });
  });

  it('gives Neo4j memory for its heap, its page cache and 1 GiB more', () => {
    const mebibytes = (name: string) => Number.parseInt(settingsIn(neo4j.environment)[name]!, 10);
    const needed = mebibytes('server.memory.heap.max_size') + mebibytes('server.memory.pagecache.size') + 1024;
    expect(neo4j.mem_limit).toBe(`${needed / 1024}g`);
  });

  it('publishes every port on loopback only', () => {
    for (const port of [...neo4j.ports, ...server.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('brings no password, and asks for one by name', () => {
    const asked = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?set NEO4J_PASSWORD [^}]+\}$/;
    expect(neo4j.environment.NEO4J_AUTH).toMatch(asked);
    expect(server.environment.NEO4J_PASSWORD).toMatch(asked);
  });

  it('starts the server when Neo4j is healthy', () => {
    expect(document).toMatchObject({
      services: {
        neo4j: { image: 'neo4j:5.26-community', healthcheck: { test: expect.anything() as unknown } },
        server: {
          depends_on: { neo4j: { condition: 'service_healthy' } },
          environment: { NEO4J_URI: 'bolt://neo4j:7687' },
        },
      },
    });
  });
});

describe('Dockerfile', () => {
  const instructions = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const copied = instructions
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(' ').slice(1, -1));

  it('runs the server as a user without rights, and asks /healthz whether it is well', () => {
    const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
    expect(lastStage).toContain('USER node');
    expect(lastStage.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/healthz');
  });

  it('is given all that it copies, by .dockerignore', () => {
    const given = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(given.map((line) => line.slice(1)).sort()).toEqual([...new Set(copied)].sort());
  });

  it('builds with a Node.js that the package supports', () => {
    const images = instructions.filter((line) => line.startsWith('FROM '));
    expect(images.map((line) => line.split(' ')[1])).toEqual(['node:22-slim', 'node:22-slim']);
  });
});
