import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS_FILE, FILE_OF_KIND, type RecordOf } from '../../src/data/dataset.js';
import { readFolder } from '../../src/data/reader.js';
import { validateFolder } from '../../src/data/validate.js';
import { ENTITY_KINDS } from '../../src/data/vocabulary.js';
import { OperatorError } from '../../src/errors.js';
import {
  copyOfFixtureFolder,
  DatasetCopy,
  FIXTURE_DATASET,
  temporaryFolder,
  type LooseRecord,
} from '../support/dataset-copy.js';

describe('The reader', () => {
  it('gives every record of every kind with its file and line', async () => {
    const { documents, entities, faults } = await readFolder(FIXTURE_DATASET);
    expect(faults).toEqual([]);
    expect(documents[1]).toMatchObject({ file: DOCUMENTS_FILE, line: 2, record: { id: 'cac-policies' } });
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(ENTITY_KINDS));
    for (const { kind, file, line } of entities) {
      expect(file).toBe(FILE_OF_KIND[kind]);
      expect(line).toBeGreaterThan(0);
    }
  });

  it('fills in that a relationship is stated where its record does not say how sure it is', async () => {
    const { entities } = await readFolder(FIXTURE_DATASET);
    const law = entities.find(({ record }) => record.id === 'cn-cybersecurity-law-2016')
      ?.record as RecordOf<'INSTRUMENT'>;
    expect(law.relationships?.map(({ type, certainty }) => `${type} ${certainty}`)).toEqual([
      'ISSUED_BY STATED',
      'GOVERNS STATED',
      'IN_STAGE INFERRED',
    ]);
  });

  it('passes over blank lines, a byte order mark, Windows line ends and files that are no data', async () => {
    const dir = await temporaryFolder();
    const document = (id: string) => JSON.stringify({ id, title: id });
    await writeFile(path.join(dir, DOCUMENTS_FILE), `\uFEFF${document('one')}\r\n\r\n${document('two')}\r\n`);
    await writeFile(path.join(dir, 'README.md'), 'About the data');
    await writeFile(path.join(dir, '.gitkeep'), '');
    const { documents, faults } = await readFolder(dir);
    expect(faults).toEqual([]);
    expect(documents.map(({ line, record }) => `${line} ${record.id}`)).toEqual(['1 one', '3 two']);
  });

  it('reports broken lines, unknown files, folders and files that are not text, and reads the rest', async () => {
    const dir = await copyOfFixtureFolder();
    await appendFile(path.join(dir, 'stages.jsonl'), '{"id": "stage-\n[1]\n');
    await writeFile(path.join(dir, 'instrument.jsonl'), '');
    await mkdir(path.join(dir, 'old'));
    await writeFile(path.join(dir, 'cases.jsonl'), Buffer.from([0x7b, 0xff, 0xfe]));
    const { faults, entities } = await readFolder(dir);
    expect(faults).toEqual([
      { file: 'cases.jsonl', line: 0, check: 'form', message: 'the file is not UTF-8 text' },
      {
        file: 'instrument.jsonl',
        line: 0,
        check: 'form',
        message: 'no kind of record is kept in a file of this name — did you mean instruments.jsonl?',
      },
      { file: 'old', line: 0, check: 'form', message: 'no kind of record is kept in a file of this name' },
      {
        file: 'stages.jsonl',
        line: 3,
        check: 'form',
        message: expect.stringMatching(/^not a record in JSON on one line: .*JSON/) as string,
      },
      { file: 'stages.jsonl', line: 4, check: 'form', message: 'the record [1] is not of type object' },
    ]);
    expect(entities.length).toBeGreaterThan(30);
  });

  it.each([
    ['a folder that is not there', 'cannot be read', () => Promise.resolve('/nowhere/at/all')],
    ['a folder without data', 'holds no .jsonl file', temporaryFolder],
  ])('refuses %s, and says how to name another', async (_, why, folder) => {
    const failure: unknown = await readFolder(await folder()).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(OperatorError);
    expect(failure).toMatchObject({
      message: expect.stringContaining(why) as string,
      advice: ['Set DATA_DIR, or name the folder on the command line.'],
      exitCode: 2,
    });
  });
});

type Change = (record: LooseRecord) => void;

const CSL = 'cn-cybersecurity-law-2016';
const FORMS: [title: string, id: string, change: Change, messages: string[]][] = [
  [
    'a description over its limit',
    CSL,
    (r) => (r.description = 'x'.repeat(601)),
    ['description has 601 characters, at most 600 are allowed'],
  ],
  [
    'a name over its limit',
    'cac',
    (r) => (r.names[0]!.value = 'x'.repeat(301)),
    ['names[0].value has 301 characters, at most 300 are allowed'],
  ],
  [
    'an id over its limit',
    'cac',
    (r) => (r.previousIds = ['x'.repeat(101)]),
    ['previousIds[0] has 101 characters, at most 100 are allowed'],
  ],
  [
    'a note over its limit',
    CSL,
    (r) => (r.relationships![0]!.note = 'x'.repeat(301)),
    ['relationships[0].note has 301 characters, at most 300 are allowed'],
  ],
  ['no names', 'cac', (r) => (r.names = []), ['names [] is not valid: Too small: expected array to have >=1 items']],
  ['no tier', CSL, (r) => delete r.tier, [/^tier is missing; it is one of CONSTITUTION, LAW, /.source]],
  [
    'an unknown tier',
    CSL,
    (r) => (r.tier = 'LAWS'),
    [/^tier "LAWS" is none of CONSTITUTION, LAW, .* — did you mean LAW\?$/.source],
  ],
  ['a missing flag', 'cmp-humiao', (r) => delete r.recurring, ['recurring is missing']],
  [
    'a text for a number',
    'stat-internet-courts-cases-2019',
    (r) => (r.value = '118,764'),
    ['value "118,764" is not of type number'],
  ],
  ['an unknown field', CSL, (r) => (r.effectivOn = '2017'), ['unknown field "effectivOn" — did you mean effectiveOn?']],
  [
    'an unknown field of a name',
    'cac',
    (r) => Object.assign(r.names[0]!, { language: 'EN' }),
    ['unknown field "language" in names[0]'],
  ],
  [
    'an unknown relationship type',
    CSL,
    (r) => (r.relationships![1]!.type = 'GOVERN'),
    ['relationships[1].type "GOVERN" is no relationship type — did you mean GOVERNS?'],
  ],
  [
    'a qualifier of another type',
    CSL,
    (r) => (r.relationships![1]!.scope = 'FULL'),
    ['unknown field "scope" in relationships[1]'],
  ],
  [
    'a day that the calendar lacks',
    CSL,
    (r) => (r.adoptedOn = '2016-11-31'),
    ['adoptedOn "2016-11-31" is not valid: the calendar has no such date'],
  ],
  [
    'a date in words',
    CSL,
    (r) => (r.adoptedOn = 'Nov 2016'),
    ['adoptedOn "Nov 2016" is not valid: a date is written 2016, 2016-11 or 2016-11-07'],
  ],
  [
    'a passage without a place',
    CSL,
    (r) => (r.relationships![1]!.passages = ['wp-2023#']),
    ['relationships[1].passages[0] "wp-2023#" is not valid: a passage is written document#locator'],
  ],
  [
    'a line break in a name',
    'cac',
    (r) => (r.names[0]!.value = 'Cyberspace\nAdministration'),
    ['names[0].value "Cyberspace\\nAdministration" is not valid: no line breaks, no tabs, and no space at either end'],
  ],
  [
    'several faults at once',
    'cac',
    (r) => Object.assign(r, { bodyKind: 7, foundedOn: '1', nonsense: true }),
    [
      'bodyKind 7 is not of type string',
      'foundedOn "1" is not valid: a date is written 2016, 2016-11 or 2016-11-07',
      'unknown field "nonsense"',
    ],
  ],
];

describe('The form of a record', () => {
  for (const [title, id, change, messages] of FORMS) {
    it(`is at fault with ${title}`, async () => {
      const data = await DatasetCopy.of();
      change(data.record(id));
      const { faults } = await validateFolder(await data.write(), { sourcesDir: 'nowhere' });
      expect(faults).toEqual(
        messages.map((message) => ({
          ...data.at(id),
          check: 'form',
          message: message.startsWith('^') ? (expect.stringMatching(message) as string) : message,
        })),
      );
    });
  }

  it('is at fault with an id in capitals', async () => {
    const data = await DatasetCopy.of();
    data.record('cac').id = 'CAC';
    for (const id of ['cn-cybersecurity-review-measures-2020', 'cn-cybersecurity-review-measures-2021']) {
      data.relationship(id, 'ISSUED_BY').to = 'samr';
    }
    const { faults } = await validateFolder(await data.write(), { sourcesDir: 'nowhere' });
    expect(faults).toContainEqual({
      ...data.at('CAC'),
      check: 'form',
      message: 'id "CAC" is not valid: an id is made of a–z, 0–9 and single hyphens',
    });
  });
});
