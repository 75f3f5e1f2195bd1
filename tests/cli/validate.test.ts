import { afterEach, describe, expect, it, vi } from 'vitest';
import { validateCommand } from '../../src/cli/validate.js';
import { OperatorError } from '../../src/errors.js';
import { DatasetCopy, FIXTURE_DATASET } from '../support/dataset-copy.js';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs `cyberlaw-graph validate` with the given arguments; gives its output and exit code. */
async function run(...args: string[]): Promise<{ output: string; exitCode: typeof process.exitCode }> {
  let output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  await validateCommand()
    .exitOverride()
    .parseAsync(['--sources', 'nowhere', ...args], { from: 'user' });
  return { output, exitCode: process.exitCode };
}

describe('cyberlaw-graph validate', () => {
  it('says what sound data holds, and exits with 0', async () => {
    const { output, exitCode } = await run(FIXTURE_DATASET);
    expect(exitCode).toBeUndefined();
    expect(output.split('\n')).toEqual([
      `${FIXTURE_DATASET}: 0 faults`,
      expect.stringMatching(/^7 documents, 37 entities: INSTRUMENT 7, VERSION 3, BODY 5, .*CASE 1$/),
      expect.stringMatching(/^52 relationships: VERSION_OF 3, AMENDS 2, REPEALS 1, .*MEASURES 2$/),
      'Passages were not checked against the source texts: these are not at hand (--sources names their folder).',
      '',
    ]);
  });

  it('names every fault with file and line, and exits with 2', async () => {
    const data = await DatasetCopy.of();
    data.record('npcsc').passages = [];
    data.record('topic-minors').tier = 'LAW';
    const { output, exitCode } = await run(await data.write());
    expect(exitCode).toBe(2);
    expect(output).toMatch(
      /^bodies\.jsonl:3: npcsc: the record names no passage; name one that states it \(passages-given\)$/m,
    );
    expect(output).toMatch(/^topics\.jsonl:3: topic-minors: unknown field "tier" \(form\)$/m);
    expect(output).toMatch(/: 2 faults$/m);
  });

  it('prints one JSON object where --json asks for it', async () => {
    const data = await DatasetCopy.of();
    data.record('npcsc').passages = [];
    const dir = await data.write();
    const { output, exitCode } = await run(dir, '--json');
    expect(exitCode).toBe(2);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      dir,
      locatorsChecked: false,
      documents: 7,
      entities: { INSTRUMENT: 7, COURT: 2 },
      relationships: { AMENDS: 2, CITES: 0 },
      faults: [{ file: 'bodies.jsonl', line: 3, id: 'npcsc', check: 'passages-given' }],
    });
  });

  it('fails like any command where there is no such folder', async () => {
    await expect(run('/nowhere/at/all')).rejects.toThrow(OperatorError);
  });
});
