import { registerEnumType } from 'type-graphql';
import {
  CERTAINTIES,
  CLAIM_RANKS,
  ENTITY_KINDS,
  INITIATIVE_KINDS,
  INSTRUMENT_TIERS,
  LANGUAGES,
  NAME_KINDS,
  RELATIONSHIP_TYPES,
  VERSION_KINDS,
} from '../../data/vocabulary.js';

type EnumObject<Value extends string> = Readonly<Record<Value, Value>>;

/** Registers a GraphQL enum of exactly these values, each with its description. */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  descriptions: Readonly<Record<Value, string>>,
): EnumObject<Value> {
  const enumObject = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }]));
  registerEnumType<EnumObject<Value>>(enumObject, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  return enumObject;
}

export const Language = describedEnum('Language', 'The language of a name.', LANGUAGES, {
  EN: 'English.',
  ZH: 'Chinese, in simplified characters.',
});

export const NameKind = describedEnum('NameKind', 'What sort of name it is.', NAME_KINDS, {
  OFFICIAL: 'The name in the language that it was given in, or an official translation.',
  TRANSLATION: 'A translation in use.',
  SHORT: 'A short form in use, such as PIPL.',
  ALIAS: 'Another name that a text uses.',
});

export const Direction = describedEnum('Direction', 'Which way relationships lead.', ['OUT', 'IN', 'BOTH'] as const, {
  OUT: 'From the entity.',
  IN: 'To the entity.',
  BOTH: 'Either way.',
});

export const Certainty = describedEnum('Certainty', 'How a relationship is known.', CERTAINTIES, {
  STATED: 'A source says so.',
  INFERRED: 'A reader concludes it, or it was not seen in a text.',
  DERIVED: 'The importer computed it from other relationships, which it names.',
});

export const ClaimRank = describedEnum(
  'ClaimRank',
  'How a claim compares with others about the same property.',
  CLAIM_RANKS,
  {
    PREFERRED: 'The value that the entity itself shows.',
    NORMAL: 'Another value that a source gives.',
    DEPRECATED: 'A value that is known to be mistaken.',
  },
);

export const VersionKind = describedEnum('VersionKind', 'How a version came about.', VERSION_KINDS, {
  ADOPTED: 'The text as first adopted.',
  AMENDED: 'Some provisions were changed.',
  REVISED: 'The text was revised as a whole.',
});

export const EntityKind = describedEnum('EntityKind', 'The kinds of entities.', ENTITY_KINDS, {
  INSTRUMENT: 'A legal instrument: law, regulation, rule, decision, plan, standard.',
  VERSION: 'A text of an instrument as one act left it.',
  BODY: 'An organ of state or party that issues or enforces instruments.',
  COURT: 'A court.',
  CAMPAIGN: 'A campaign or special action, or one edition of it.',
  INITIATIVE: 'Anything international that parties join: initiative, agreement, dialogue, forum, joint operation.',
  COUNTRY: 'A country or region.',
  ORGANIZATION: 'An international organisation.',
  PROGRAMME: 'Public legal education, a website, training, research.',
  TOPIC: 'A subject, in a tree from broader to narrower.',
  STATISTIC: 'A figure with its unit and period.',
  STAGE: 'A stage of legislation.',
  CASE: 'A case before a court.',
});

export const InstrumentTier = describedEnum('InstrumentTier', 'The rank of an instrument.', INSTRUMENT_TIERS, {
  CONSTITUTION: 'The constitution.',
  LAW: "A law of the National People's Congress or its Standing Committee.",
  NPCSC_DECISION: "A decision of the Standing Committee of the National People's Congress.",
  CRIMINAL_LAW_AMENDMENT: 'An amendment to the Criminal Law, which is an act of its own.',
  ADMINISTRATIVE_REGULATION: 'A regulation of the State Council.',
  JUDICIAL_INTERPRETATION: 'An interpretation by the supreme judicial organs.',
  DEPARTMENTAL_RULE: 'A rule of a ministry or commission.',
  NORMATIVE_DOCUMENT: 'A notice, opinion or guideline below a rule.',
  LOCAL_REGULATION: "A regulation of a local people's congress.",
  LOCAL_RULE: 'A rule of a local government.',
  PARTY_DOCUMENT: 'A document of the Communist Party of China.',
  PLAN: 'A plan, outline or strategy.',
  STANDARD: 'A standard.',
});

export const InstrumentStatus = describedEnum(
  'InstrumentStatus',
  'Whether an instrument is in force on a day, as far as its dates tell.',
  ['IN_FORCE', 'PARTIALLY_IN_FORCE', 'NOT_YET_IN_FORCE', 'NO_LONGER_IN_FORCE', 'UNKNOWN'] as const,
  {
    IN_FORCE: 'In force on that day.',
    PARTIALLY_IN_FORCE: 'In force but for provisions that were repealed.',
    NOT_YET_IN_FORCE: 'Not adopted yet, or adopted and not in force yet.',
    NO_LONGER_IN_FORCE: 'Repealed on or before that day.',
    UNKNOWN: 'The dates that are known do not tell.',
  },
);

export const InitiativeKind = describedEnum('InitiativeKind', 'The form of an initiative.', INITIATIVE_KINDS, {
  INITIATIVE: 'An initiative or proposal.',
  DECLARATION: 'A declaration.',
  CODE_OF_CONDUCT: 'A code of conduct.',
  RECOMMENDATION: 'A recommendation.',
  AGREEMENT: 'An agreement.',
  CONVENTION: 'A convention.',
  MOU: 'A memorandum of understanding.',
  DIALOGUE: 'A dialogue or consultation mechanism.',
  FORUM: 'A forum.',
  CONFERENCE: 'A conference.',
  JOINT_OPERATION: 'A joint operation of law enforcement.',
});

export const RelationshipType = describedEnum('RelationshipType', 'The types of relationships.', RELATIONSHIP_TYPES, {
  VERSION_OF: 'From a version to its instrument.',
  AMENDS: 'From what amends (an instrument, or the version that a revision made) to the instrument.',
  REPEALS: 'From the repealing to the repealed instrument.',
  REPLACES: 'From the new to the old instrument.',
  IMPLEMENTS: 'From the lower to the higher instrument, which is its legal basis or which it elaborates.',
  INTERPRETS: 'From an interpretation to what it interprets.',
  CITES: 'From an instrument to one that it refers to.',
  ISSUED_BY: 'From an instrument to a body that issued it.',
  IN_STAGE: 'From an instrument to its stage of legislation.',
  GOVERNS: 'From an instrument to a topic that it governs.',
  ENFORCES: 'From a campaign to an instrument that it enforces.',
  CONDUCTED_BY: 'From a campaign or programme to who conducts it.',
  TARGETS: 'From a campaign, programme or initiative to a topic.',
  COOPERATES_WITH: 'Between two parties, stored once and read both ways.',
  PARTICIPATES_IN: 'From a party to an initiative.',
  MEMBER_OF: 'From a party to an organisation.',
  LAUNCHED_BY: 'From an initiative, campaign or programme to who launched it.',
  HOSTED_BY: 'From an initiative, campaign or programme to its host.',
  ESTABLISHED_BY: 'From what was established to who established it.',
  SUCCEEDS: 'From the successor to its predecessor.',
  PART_OF: 'From the part to the whole; from an edition to its series; from a narrower topic to the broader.',
  HEARD_BY: 'From a case to the court that heard it.',
  MEASURES: 'From a statistic to what it is about.',
});

export const OrderDirection = describedEnum('OrderDirection', 'Which end comes first.', ['ASC', 'DESC'] as const, {
  ASC: 'The smallest or earliest first; unknown values last.',
  DESC: 'The largest or latest first; unknown values last.',
});
