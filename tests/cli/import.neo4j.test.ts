import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importCommand } from '../../src/cli/import.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import { OperatorError } from '../../src/errors.js';
import { currentRevision } from '../../src/graph/revision.js';
import { DatasetCopy, FIXTURE_DATASET } from '../support/dataset-copy.js';
import { emptyGraph, neo4jAddress, testGraph } from '../support/test-graph.js';

beforeEach(async () => {
  const { uri, username, password, database } = neo4jAddress();
  vi.stubEnv('NEO4J_URI', uri);
  vi.stubEnv('NEO4J_USERNAME', username);
  vi.stubEnv('NEO4J_PASSWORD', password);
  vi.stubEnv('NEO4J_DATABASE', database);
  await emptyGraph();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs a command with the given arguments; gives what it wrote. */
async function run(command: Command, ...args: string[]): Promise<{ output: string; report: string }> {
  const written = { output: '', report: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.output += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.report += String(chunk);
    return true;
  });
  await command.exitOverride().parseAsync(args, { from: 'user' });
  vi.restoreAllMocks();
  return written;
}

describe('cyberlaw-graph import', () => {
  test('says what it wrote, shows how far it is, and says the next time that nothing was left to write', async () => {
    const first = await run(importCommand(), FIXTURE_DATASET);
    expect(first.output).toMatch(/^Revision 1: 7 documents, .*37 entities.* added \(\d+\.\d s\)\.\n$/);
    expect(first.report).toContain('100%');
    const second = await run(importCommand(), FIXTURE_DATASET);
    expect(second.output).toBe('The graph is already at revision 1; nothing was written.\n');
  });

  test('prints one JSON object, and nothing else, when asked to', async () => {
    const { output, report } = await run(importCommand(), FIXTURE_DATASET, '--json');
    expect(JSON.parse(output)).toMatchObject({
      revision: 1,
      changed: true,
      resumed: false,
      counts: { entities: { added: 37, changed: 0, removed: 0 } },
    });
    expect(report).toBe('');
  });

  test('takes the folder of DATA_DIR when none is given', async () => {
    vi.stubEnv('DATA_DIR', FIXTURE_DATASET);
    expect((await run(importCommand())).output).toMatch(/^Revision 1: /);
  });

  test('writes nothing of a folder with faults, and exits with 2', async () => {
    const data = await DatasetCopy.of();
    data.record('npcsc').passages = [];
    const fault: unknown = await run(importCommand(), await data.write()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(OperatorError);
    expect((fault as OperatorError).exitCode).toBe(2);
    expect(await currentRevision(testGraph())).toEqual({ number: 0, importing: undefined });
  });

  test('says that the password is wrong', async () => {
    vi.stubEnv('NEO4J_PASSWORD', 'wrong');
    await expect(run(importCommand(), FIXTURE_DATASET)).rejects.toThrow('refuses the user');
  });
});

describe('cyberlaw-graph migrate', () => {
  test('says that there is nothing to apply to a graph that has it all', async () => {
    expect((await run(migrateCommand())).output).toBe('Nothing to apply.\n');
    expect(JSON.parse((await run(migrateCommand(), '--json')).output)).toEqual({ applied: [] });
  });
});
