import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toStoredForm } from '../../../src/data/import/to-stored-form.js';
import { recordsOfScale } from '../../../src/data/generate/records.js';
import { scaleOf } from '../../../src/data/generate/scale.js';
import { writeDataset } from '../../../src/data/generate/write-dataset.js';
import { writeNeo4jAdmin } from '../../../src/data/generate/write-neo4j-admin.js';
import { loadDataset } from '../../../src/data/load-dataset.js';
import { ENTITY_KINDS, INSTRUMENT_TIERS, RELATIONSHIP_TYPES } from '../../../src/data/vocabulary.js';
import { temporaryFolder } from '../../local-neo4j/temporary-folder.js';

const nothing = () => undefined;

async function dataset(instruments: number, seed = 1): Promise<string> {
  const dir = await temporaryFolder();
  await writeDataset(scaleOf(instruments, seed), dir, nothing);
  return dir;
}

/** The names and contents of all files. */
async function digestOf(dir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(dir)).sort()) hash.update(name).update(await readFile(join(dir, name)));
  return hash.digest('hex');
}

describe('a synthetic graph', () => {
  it.each([100, 101, 1_500])('of %i instruments is a dataset without faults', async (instruments) => {
    const { entities } = await loadDataset(await dataset(instruments), { sourcesDir: 'nowhere' });
    expect(entities.filter(({ kind }) => kind === 'INSTRUMENT')).toHaveLength(instruments);
  });

  it('has every kind, every tier and every type of relationship', async () => {
    const { entities } = await loadDataset(await dataset(1_500), { sourcesDir: 'nowhere' });
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(ENTITY_KINDS));
    expect(new Set(entities.flatMap((each) => (each.kind === 'INSTRUMENT' ? [each.record.tier] : [])))).toEqual(
      new Set(INSTRUMENT_TIERS),
    );
    expect(new Set(entities.flatMap(({ relationships }) => relationships.map(({ type }) => type)))).toEqual(
      new Set(RELATIONSHIP_TYPES),
    );
  });

  it.each([
    ['data folder', writeDataset],
    ['bulk import', writeNeo4jAdmin],
  ])('is the same, byte by byte, for the same seed, and another for another: %s', async (_, write) => {
    const digests: string[] = [];
    for (const seed of [7, 7, 8]) {
      const dir = await temporaryFolder();
      await write(scaleOf(200, seed), dir, nothing);
      digests.push(await digestOf(dir));
    }
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).not.toBe(digests[2]);
  });

  it('has a heavy tail: of ten thousand, a few laws bear a large part of all that rests on laws, and most bear little', () => {
    const implementers = new Map<string, number>();
    for (const { record } of recordsOfScale(scaleOf(10_000, 1), 'INSTRUMENT')) {
      for (const { type, to } of record.relationships ?? []) {
        if (type === 'IMPLEMENTS' && to.startsWith('syn-law-')) implementers.set(to, (implementers.get(to) ?? 0) + 1);
      }
    }
    const counts = [...implementers.values()].sort((a, b) => b - a);
    const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
    expect(sum(counts.slice(0, 3))).toBeGreaterThan(0.2 * sum(counts));
    expect(counts[0]).toBeGreaterThan(50 * (counts[Math.floor(counts.length / 2)] ?? 0));
  });

  it('names the countries of the world and no more, however large it is', () => {
    const { counts } = scaleOf(1_000_000, 1);
    expect(counts).toMatchObject({ INSTRUMENT: 1_000_000, COUNTRY: 240, ORGANIZATION: 1_000, INITIATIVE: 10_000 });
  });

  it('is made record by record: of ten million, the first ones are there without the others', () => {
    const scale = scaleOf(10_000_000, 1);
    const [first] = recordsOfScale(scale, 'INSTRUMENT');
    expect(first?.record).toMatchObject({ id: 'syn-constitution-1', tier: 'CONSTITUTION' });
    expect(scale.tiers.reduce((sum, { size }) => sum + size, 0)).toBe(10_000_000);
  });
});

describe('the files for bulk import', () => {
  it('hold what an import of the same data stores', async () => {
    const scale = scaleOf(300, 3);
    const dir = await temporaryFolder();
    await writeNeo4jAdmin(scale, dir, nothing);
    const lines = await readLines(dir);
    const { documents, passages, entities, claims, events, relationships } = toStoredForm(
      await loadDataset(await dataset(300, 3), { sourcesDir: 'nowhere' }),
    );
    for (const { id, hash } of [...documents, ...passages, ...entities, ...claims, ...events, ...relationships]) {
      expect(lines.get(id), id).toContain(hash);
    }
    expect(relationships.some(({ properties }) => properties.certainty === 'DERIVED')).toBe(true);
    const groups = [documents, passages, entities, claims, events, relationships];
    const stored = groups.reduce((sum, group) => sum + group.length, 0);
    // besides: ids that were merged, and the revision
    expect([...lines.keys()].filter((id) => !id.endsWith('-former') && id !== '1')).toHaveLength(stored);
  });
});

/** The lines with properties, by id. */
async function readLines(dir: string): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  for (const name of (await readdir(dir)).filter((each) => each.endsWith('.csv'))) {
    const [head = '', ...rest] = (await readFile(join(dir, name), 'utf8')).trimEnd().split('\n');
    const place = head.split(',').findIndex((column) => /^(id|number):/.test(column));
    if (place < 0) continue;
    for (const line of rest) lines.set(line.split(',')[place] ?? '', line);
  }
  return lines;
}
