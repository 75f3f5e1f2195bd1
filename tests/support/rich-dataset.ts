import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Graph } from '../../src/graph/driver.js';
import { DatasetCopy, type LooseRecord, type LooseRelationship } from './dataset-copy.js';
import { graphWith } from './test-graph.js';

type Links = (Partial<LooseRelationship> & { type: string; to: string })[];

/** The fixture dataset and, beside it, one relationship at least for every relation field of the API. */
export async function richCopy(): Promise<DatasetCopy> {
  const copy = await DatasetCopy.of();
  for (const [file, records] of Object.entries(FURTHER_RECORDS)) {
    for (const record of records) copy.add(file, structuredClone(record));
  }
  for (const [id, links] of Object.entries(FURTHER_LINKS)) for (const link of links) copy.relate(id, link);
  return copy;
}

/** The graph with this dataset in it. Unlike `DatasetCopy.write` it may be called before a file's tests. */
export async function graphOf(copy: DatasetCopy): Promise<Graph> {
  const dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-'));
  try {
    for (const [file, records] of Object.entries(copy.asFolder())) {
      await writeFile(path.join(dir, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    }
    return await graphWith(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** A record with one English name. */
export function named(id: string, value: string, fields: object, relationships: Links = []): LooseRecord {
  return {
    id,
    names: [{ value, lang: 'EN', kind: 'OFFICIAL' }],
    passages: ['wp-2023#Preface ¶1'],
    ...fields,
    relationships: relationships.map((link) => ({ passages: ['wp-2023#Preface ¶1'], ...link })),
  };
}

/** One of each sort of party, each in a role of its own. */
const byAllParties = (type: string): Links =>
  ['cac', 'country-th', 'crt-internet-courts', 'org-sco'].map((to) => ({ type, to, role: `${type} of ${to}` }));

const FURTHER_RECORDS: Record<string, LooseRecord[]> = {
  'instruments.jsonl': [
    named(
      'cn-spc-interpretation-2023',
      'Interpretation on cases of network security',
      { tier: 'JUDICIAL_INTERPRETATION' },
      [
        { type: 'INTERPRETS', to: 'cn-cybersecurity-law-2016', articles: ['21', '25'] },
        { type: 'CITES', to: 'cn-e-commerce-law-2018', articles: ['9'], certainty: 'INFERRED' },
      ],
    ),
    named(
      'cn-review-guide-2022',
      'Guide to cybersecurity review',
      { tier: 'NORMATIVE_DOCUMENT', effectiveOn: '2022-06' },
      [{ type: 'IMPLEMENTS', to: 'cn-cybersecurity-review-measures-2021', basis: 'ELABORATES', note: 'in part' }],
    ),
  ],
  'campaigns.jsonl': [
    named('cmp-wangjian-2019', 'Operation Wangjian 2019', { startedOn: '2019-06', recurring: false }, [
      { type: 'PART_OF', to: 'cmp-wangjian' },
      { type: 'SUCCEEDS', to: 'cmp-wangjian-2018' },
      { type: 'LAUNCHED_BY', to: 'cac' },
      { type: 'HOSTED_BY', to: 'samr' },
      { type: 'CONDUCTED_BY', to: 'samr', role: 'lead', since: '2019-06', until: '2019-11' },
    ]),
  ],
  'courts.jsonl': [
    named('crt-hangzhou-railway-court', 'Hangzhou Railway Transport Court', {}, [
      { type: 'MEMBER_OF', to: 'org-rats' },
      { type: 'PARTICIPATES_IN', to: 'ini-forum' },
    ]),
  ],
  'organizations.jsonl': [
    named('org-shanghai-five', 'Shanghai Five', { organizationKind: 'intergovernmental', dissolvedOn: '2001' }),
    named('org-rats', 'Regional Anti-Terrorist Structure', { foundedOn: '2004', memberCount: 8 }, [
      { type: 'PART_OF', to: 'org-sco' },
      { type: 'MEMBER_OF', to: 'org-sco', role: 'organ' },
    ]),
  ],
  'initiatives.jsonl': [
    named('ini-forum', 'Forum on cyberspace', { initiativeKind: 'FORUM', inForceOn: '2014-11' }, [
      { type: 'HOSTED_BY', to: 'country-cn', since: '2014' },
      { type: 'ESTABLISHED_BY', to: 'org-sco' },
    ]),
  ],
  'statistics.jsonl': [
    named(
      'stat-internet-users-2022',
      'Internet users at the end of 2022',
      { measure: 'internet users', value: 1067000000, unit: 'people', measuredOn: '2022-12-31' },
      [{ type: 'MEASURES', to: 'country-cn' }],
    ),
  ],
  'programmes.jsonl': [
    named('prg-training', 'Training of judges', { programmeKind: 'training', url: 'https://example.org/' }, [
      { type: 'PART_OF', to: 'prg-teenagers-legal-literacy-website' },
      { type: 'SUCCEEDS', to: 'prg-teenagers-legal-literacy-website' },
      ...['LAUNCHED_BY', 'HOSTED_BY', 'ESTABLISHED_BY', 'CONDUCTED_BY'].flatMap(byAllParties),
    ]),
  ],
};

const FURTHER_LINKS: Record<string, Links> = {
  cac: [
    { type: 'PARTICIPATES_IN', to: 'ini-forum', role: 'speaker', since: '2015', until: '2017' },
    { type: 'MEMBER_OF', to: 'org-rats' },
    { type: 'COOPERATES_WITH', to: 'crt-internet-courts', topics: ['topic-minors', 'topic-cybersecurity'] },
  ],
  'crt-hangzhou-internet-court': [
    { type: 'SUCCEEDS', to: 'crt-hangzhou-railway-court' },
    { type: 'ESTABLISHED_BY', to: 'npcsc' },
  ],
  'country-th': [
    { type: 'COOPERATES_WITH', to: 'org-sco' },
    { type: 'PARTICIPATES_IN', to: 'ini-forum', role: 'observer' },
  ],
  'org-sco': [
    { type: 'SUCCEEDS', to: 'org-shanghai-five' },
    { type: 'ESTABLISHED_BY', to: 'country-cn' },
    { type: 'PARTICIPATES_IN', to: 'ini-forum' },
  ],
  'ini-china-thailand-cyber-mou': [{ type: 'PART_OF', to: 'ini-forum' }],
};
