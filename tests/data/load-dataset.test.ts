import { describe, expect, it } from 'vitest';
import { claimIds, relationshipIds } from '../../src/data/ids.js';
import { loadDataset } from '../../src/data/load-dataset.js';
import { OperatorError } from '../../src/errors.js';
import { DatasetCopy, FIXTURE_DATASET } from '../support/dataset-copy.js';

const MEASURES_2021 = 'cn-cybersecurity-review-measures-2021';

describe('Loading a dataset', () => {
  it('gives every document and entity, with the ids of relationships and claims', async () => {
    const { documents, entities } = await loadDataset(FIXTURE_DATASET);
    expect(documents.map(({ id }) => id)).toContain('wp-2023');
    const measures = entities.find(({ record }) => record.id === MEASURES_2021);
    expect(measures?.kind).toBe('INSTRUMENT');
    expect(measures?.relationships.slice(0, 3).map(({ id }) => id)).toEqual([
      `${MEASURES_2021}~IMPLEMENTS~cn-cybersecurity-law-2016`,
      `${MEASURES_2021}~IMPLEMENTS~cn-cybersecurity-law-2016~2`,
      `${MEASURES_2021}~IMPLEMENTS~cn-national-security-law-2015`,
    ]);
    const humiao = entities.find(({ record }) => record.id === 'cmp-humiao');
    expect(humiao?.claims.map(({ id, value }) => `${id} ${value}`)).toEqual([
      'cmp-humiao~claim~startedOn~1 2011',
      'cmp-humiao~claim~startedOn~2 2015',
    ]);
  });

  it('gives no two relationships and no two claims the same id', async () => {
    const { entities } = await loadDataset(FIXTURE_DATASET);
    const ids = entities.flatMap(({ relationships, claims }) => [...relationships, ...claims].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses data with faults, names the first twenty and says how many more there are', async () => {
    const data = await DatasetCopy.of();
    for (let n = 1; n <= 23; n++)
      data.relate('cac', { type: 'PART_OF', to: `unknown-body-${n}`, passages: ['wp-2023#VI'] });
    const failure: unknown = await loadDataset(await data.write()).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(OperatorError);
    const { message, advice, exitCode } = failure as OperatorError;
    expect(message).toMatch(/^The data in \/.* has 23 faults\.$/);
    expect(exitCode).toBe(2);
    expect(advice).toHaveLength(21);
    expect(advice[0]).toBe(
      'bodies.jsonl:1: cac: PART_OF names unknown-body-1, which no entity has as its id (ids-known)',
    );
    expect(advice.at(-1)).toBe('and 3 more');
  });

  it('says one fault in the singular', async () => {
    const data = await DatasetCopy.of();
    data.record('cac').passages = [];
    await expect(loadDataset(await data.write())).rejects.toThrow(/ has 1 fault\.$/);
  });
});

describe('Computed ids', () => {
  it('tell relationships of one type to one entity apart by their order', () => {
    const to = (type: string, id: string) => ({ type, to: id });
    expect(
      relationshipIds('a', [to('CITES', 'b'), to('CITES', 'c'), to('AMENDS', 'b'), to('CITES', 'b'), to('CITES', 'b')]),
    ).toEqual(['a~CITES~b', 'a~CITES~c', 'a~AMENDS~b', 'a~CITES~b~2', 'a~CITES~b~3']);
  });

  it('count claims for each property', () => {
    const of = (property: string) => ({ property });
    expect(claimIds('a', [of('startedOn'), of('endedOn'), of('startedOn')])).toEqual([
      'a~claim~startedOn~1',
      'a~claim~endedOn~1',
      'a~claim~startedOn~2',
    ]);
  });
});
