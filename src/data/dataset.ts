/**
 * The curated graph's form: JSON Lines, a file a kind, one record a line, relationships inside the record that they start from.
 * `schema/dataset.schema.json` is generated from these definitions.
 */
import { z } from 'zod';
import { isPartialDate } from '../partial-date.js';
import {
  CERTAINTIES,
  CLAIM_RANKS,
  INITIATIVE_KINDS,
  INSTRUMENT_TIERS,
  LANGUAGES,
  NAME_KINDS,
  VERSION_KINDS,
  type EntityKind,
} from './vocabulary.js';

/** Lower-case words and numbers joined by hyphens, unique in the whole graph: `cn-cybersecurity-law-2016`. */
const entityId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of a–z, 0–9 and single hyphens');

/** A place in a source document, `document#locator`: `wp-2023#II.1 ¶3`, `cac-2024#¶41`, `wp-2023#Panel 5`, `wp-2023#Panel 1 ¶2`. */
const passageId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*#\S(.*\S)?$/, 'a passage is written document#locator');

const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a date is written 2016, 2016-11 or 2016-11-07', abort: true })
  .refine(isPartialDate, 'the calendar has no such date');
/** Text of one line. Its form is a pattern, and not a function, so that the JSON schema states it too. */
const line = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .regex(/^\S([^\n\r\t]*\S)?$/, 'no line breaks, no tabs, and no space at either end');
const passages = z.array(passageId);

const name = z.strictObject({ value: line(300), lang: z.enum(LANGUAGES), kind: z.enum(NAME_KINDS) });

/** One source's value for a property that sources disagree about. */
export const claimRecord = z.strictObject({
  /** The field that sources disagree about, as the API names it: `promulgatedOn`, `establishedOn`, `participantCount`. */
  property: line(60),
  value: line(200),
  rank: z.enum(CLAIM_RANKS),
  passages,
});
/** A claim as the record that it is about holds it. */
export type ClaimRecord = z.infer<typeof claimRecord>;

/** What every relationship may carry; each type adds its own qualifiers. */
const link = {
  to: entityId,
  certainty: z.enum(CERTAINTIES).default('STATED'),
  since: partialDate.optional(),
  until: partialDate.optional(),
  passages,
  note: line(300).optional(),
  /** Names of its fields, such as `since`, whose value no text was seen to state, where one states the relationship itself. */
  inferredFields: z.array(line(60)).optional(),
};
const articles = z.array(line(40)).optional();
const role = line(60).optional();

/** A relationship as the record that it starts from holds it. Several of one type to one entity are told apart by their order. */
export const relationshipRecord = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('VERSION_OF'), ...link }),
  z.strictObject({ type: z.literal('AMENDS'), ...link, kind: z.enum(['AMENDMENT', 'REVISION']).optional(), articles }),
  z.strictObject({ type: z.literal('REPEALS'), ...link, scope: z.enum(['FULL', 'PARTIAL']).optional() }),
  z.strictObject({ type: z.literal('REPLACES'), ...link, scope: z.enum(['FULL', 'PARTIAL']).optional() }),
  z.strictObject({
    type: z.literal('IMPLEMENTS'),
    ...link,
    basis: z.enum(['LEGAL_BASIS', 'ELABORATES']),
    /** The place in the implementing instrument where the basis is named: `1`, `preamble`. */
    article: line(40).optional(),
  }),
  z.strictObject({ type: z.literal('INTERPRETS'), ...link, articles }),
  z.strictObject({ type: z.literal('CITES'), ...link, articles }),
  z.strictObject({ type: z.literal('ISSUED_BY'), ...link, role: z.enum(['LEAD', 'JOINT']).optional() }),
  z.strictObject({ type: z.literal('IN_STAGE'), ...link }),
  z.strictObject({ type: z.literal('GOVERNS'), ...link }),
  z.strictObject({ type: z.literal('ENFORCES'), ...link, articles }),
  z.strictObject({ type: z.literal('CONDUCTED_BY'), ...link, role }),
  z.strictObject({ type: z.literal('TARGETS'), ...link }),
  z.strictObject({
    type: z.literal('COOPERATES_WITH'),
    ...link,
    /** Ids of the topics of the cooperation. */
    topics: z.array(entityId).optional(),
    /** Ids of the initiatives that a derived relationship comes from. */
    via: z.array(entityId).optional(),
  }),
  z.strictObject({
    type: z.literal('PARTICIPATES_IN'),
    ...link,
    role,
    signedOn: partialDate.optional(),
    ratifiedOn: partialDate.optional(),
  }),
  z.strictObject({
    type: z.literal('MEMBER_OF'),
    ...link,
    role,
    signedOn: partialDate.optional(),
    ratifiedOn: partialDate.optional(),
  }),
  z.strictObject({ type: z.literal('LAUNCHED_BY'), ...link, role }),
  z.strictObject({ type: z.literal('HOSTED_BY'), ...link, role }),
  z.strictObject({ type: z.literal('ESTABLISHED_BY'), ...link, role }),
  z.strictObject({ type: z.literal('SUCCEEDS'), ...link }),
  z.strictObject({ type: z.literal('PART_OF'), ...link }),
  z.strictObject({ type: z.literal('HEARD_BY'), ...link }),
  z.strictObject({ type: z.literal('MEASURES'), ...link }),
]);
/** A relationship of any type, as it stands in its record. */
export type RelationshipRecord = z.infer<typeof relationshipRecord>;

/** The fields of every entity. The first English and the first Chinese name are the ones shown; SHORT names are captions. */
const entity = {
  id: entityId,
  /** Ids that were merged into this one; they keep answering. */
  previousIds: z.array(entityId).optional(),
  names: z.array(name).min(1).max(30),
  /** Ids of the entities that rightly bear one of the same names. */
  sharesNameWith: z.array(entityId).optional(),
  /** In our own words. */
  description: line(600).optional(),
  passages,
  /** Which of the passages state the value of a field, by its name: `adoptedOn`. A field that is not named rests on the record as a whole. */
  statedIn: z.record(line(60), passages.min(1, 'it names the passages that state it, or is left out')).optional(),
  /** Names of the fields whose value no text was seen to state. */
  inferredFields: z.array(line(60)).optional(),
  claims: z.array(claimRecord).optional(),
  relationships: z.array(relationshipRecord).optional(),
};

const instrument = z.strictObject({
  ...entity,
  tier: z.enum(INSTRUMENT_TIERS),
  documentNumber: line(120).optional(),
  adoptedOn: partialDate.optional(),
  promulgatedOn: partialDate.optional(),
  effectiveOn: partialDate.optional(),
  repealedOn: partialDate.optional(),
  /** Where it applies: `CN`, or the name of a province or city. */
  jurisdiction: line(80).optional(),
});

/** Each record type by kind. Relationships lead from the record to the id in `to`. */
export const RECORD_OF_KIND = {
  INSTRUMENT: instrument,
  VERSION: z.strictObject({
    ...entity,
    versionKind: z.enum(VERSION_KINDS),
    adoptedOn: partialDate.optional(),
    effectiveOn: partialDate.optional(),
  }),
  BODY: z.strictObject({
    ...entity,
    /** `legislature`, `government`, `ministry`, `commission`, `party`, `court`, `procuratorate`, `local-government`, …; kebab-case */
    bodyKind: line(40),
    foundedOn: partialDate.optional(),
    dissolvedOn: partialDate.optional(),
  }),
  COURT: z.strictObject({
    ...entity,
    establishedOn: partialDate.optional(),
    jurisdiction: line(200).optional(),
    level: line(60).optional(),
  }),
  CAMPAIGN: z.strictObject({
    ...entity,
    startedOn: partialDate.optional(),
    endedOn: partialDate.optional(),
    recurring: z.boolean(),
  }),
  INITIATIVE: z.strictObject({
    ...entity,
    initiativeKind: z.enum(INITIATIVE_KINDS),
    launchedOn: partialDate.optional(),
    endedOn: partialDate.optional(),
    inForceOn: partialDate.optional(),
    documentSymbol: line(80).optional(),
    participantCount: z.number().int().positive().optional(),
  }),
  COUNTRY: z.strictObject({
    ...entity,
    iso2: z.string().regex(/^[A-Z]{2}$/),
    iso3: z.string().regex(/^[A-Z]{3}$/),
    region: line(60).optional(),
    subregion: line(60).optional(),
  }),
  ORGANIZATION: z.strictObject({
    ...entity,
    /** kebab-case: `intergovernmental`, `non-governmental`, … */
    organizationKind: line(60).optional(),
    foundedOn: partialDate.optional(),
    dissolvedOn: partialDate.optional(),
    memberCount: z.number().int().positive().optional(),
  }),
  PROGRAMME: z.strictObject({
    ...entity,
    /** kebab-case: `public-legal-education`, `website`, `training`, `research`, `competition`, … */
    programmeKind: line(60).optional(),
    startedOn: partialDate.optional(),
    endedOn: partialDate.optional(),
    url: line(300).optional(),
  }),
  TOPIC: z.strictObject(entity),
  STATISTIC: z.strictObject({
    ...entity,
    /** What was counted, in a few words of our own: `cases accepted`. */
    measure: line(160),
    value: z.number(),
    /** `cases`, `percent`, `CNY`, `minutes`, … */
    unit: line(40),
    periodFrom: partialDate.optional(),
    periodTo: partialDate.optional(),
    measuredOn: partialDate.optional(),
    /** How exact the source is: `about`, `more than`, `nearly`. */
    qualifier: line(40).optional(),
  }),
  STAGE: z.strictObject({ ...entity, from: partialDate.optional(), to: partialDate.optional() }),
  CASE: z.strictObject({ ...entity, decidedOn: partialDate.optional() }),
} as const satisfies Record<EntityKind, z.ZodType>;

/** A text that facts were taken from; `data/documents.jsonl`. */
export const documentRecord = z.strictObject({
  id: entityId,
  title: line(300),
  publisher: line(200).optional(),
  publishedOn: partialDate.optional(),
  url: z.url().max(500).optional(),
});
/** A source document, as it stands in its file. */
export type DocumentRecord = z.infer<typeof documentRecord>;

/** A record of one kind, as it stands in its file. */
export type RecordOf<K extends EntityKind> = z.infer<(typeof RECORD_OF_KIND)[K]>;

/** A record together with its kind, so that the kind tells which fields it has. */
export type EntityOfKind = { [K in EntityKind]: { readonly kind: K; readonly record: RecordOf<K> } }[EntityKind];

/** A record of any kind, as it stands in its file. */
export type EntityRecord = EntityOfKind['record'];

/** The file under `data/` that holds each kind. */
export const FILE_OF_KIND = {
  INSTRUMENT: 'instruments.jsonl',
  VERSION: 'versions.jsonl',
  BODY: 'bodies.jsonl',
  COURT: 'courts.jsonl',
  CAMPAIGN: 'campaigns.jsonl',
  INITIATIVE: 'initiatives.jsonl',
  COUNTRY: 'countries.jsonl',
  ORGANIZATION: 'organizations.jsonl',
  PROGRAMME: 'programmes.jsonl',
  TOPIC: 'topics.jsonl',
  STATISTIC: 'statistics.jsonl',
  STAGE: 'stages.jsonl',
  CASE: 'cases.jsonl',
} as const satisfies Record<EntityKind, string>;
export const DOCUMENTS_FILE = 'documents.jsonl';
