import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { FILE_OF_KIND } from '../../src/data/dataset.js';
import { datasetJsonSchema } from '../../src/data/dataset-json-schema.js';
import { ENTITY_KINDS, LABEL_OF_KIND } from '../../src/data/vocabulary.js';
import { DatasetCopy, type LooseRecord } from '../support/dataset-copy.js';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
// Compiled once: it takes most of a second.
const validate = ajv.compile(datasetJsonSchema());

describe('The JSON schema of the data', () => {
  it('is committed as it is generated', async () => {
    const committed = await readFile(new URL('../../schema/dataset.schema.json', import.meta.url), 'utf8');
    expect(committed, 'run npm run generate').toBe(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
  });

  it('accepts the fixture dataset', async () => {
    validate((await DatasetCopy.of()).asFolder());
    expect(validate.errors).toBeNull();
  });

  it.each<[string, string, (record: LooseRecord) => void]>([
    ['an unknown field', 'cac', (record) => (record.nonsense = true)],
    ['a description over its limit', 'cac', (record) => (record.description = 'x'.repeat(601))],
    ['a date in words', 'cn-cybersecurity-law-2016', (record) => (record.adoptedOn = 'Nov 2016')],
    [
      'a relationship of an unknown type',
      'cn-cybersecurity-law-2016',
      (record) => (record.relationships![0]!.type = 'KNOWS'),
    ],
    ['an id in capitals', 'topic-minors', (record) => (record.id = 'Minors')],
  ])('rejects %s', async (_, id, change) => {
    const data = await DatasetCopy.of();
    change(data.record(id));
    expect(validate(data.asFolder())).toBe(false);
  });

  it('describes a line of every kind under the kind’s label', () => {
    const schema = datasetJsonSchema() as { $defs: Record<string, unknown>; properties: Record<string, unknown> };
    expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(Object.values(LABEL_OF_KIND)));
    expect(Object.keys(schema.properties)).toEqual([
      'documents.jsonl',
      ...ENTITY_KINDS.map((kind) => FILE_OF_KIND[kind]),
    ]);
  });
});
