import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/data/checks/index.js';
import type { Fault } from '../../src/data/fault.js';
import { validateFolder } from '../../src/data/validate.js';
import { DatasetCopy, FIXTURE_DATASET } from '../support/dataset-copy.js';
import { NEEDS_SOURCES, SOURCES_AT_HAND } from './sources.js';
import { DEFAULT_SOURCES_DIR } from '../../src/data/source-folder.js';

/** Puts one fault into a sound dataset and says what must be reported, and nothing else. */
interface Case {
  readonly check: string;
  readonly title: string;
  break(data: DatasetCopy): Omit<Fault, 'check'> | Omit<Fault, 'check'>[];
}

const CSL = 'cn-cybersecurity-law-2016';
const MEASURES_2020 = 'cn-cybersecurity-review-measures-2020';
const MEASURES_2021 = 'cn-cybersecurity-review-measures-2021';
const DECISION = 'cn-npcsc-decision-amending-cybersecurity-law-2025';

const CASES: Case[] = [
  {
    check: 'ids-unique',
    title: 'an id that two entities of one kind have',
    break(data) {
      data.add('stages.jsonl', { ...data.record('stage-network-security') });
      const message =
        'the id stage-network-security is taken by stage-network-security in stages.jsonl:2; give one of them another';
      return { file: 'stages.jsonl', line: 3, id: 'stage-network-security', message };
    },
  },
  {
    check: 'ids-unique',
    title: 'an entity with the id of a document',
    break(data) {
      data.record('prg-teenagers-legal-literacy-website').id = 'sco-charter';
      const message = 'the id sco-charter is taken by sco-charter in documents.jsonl:5; give one of them another';
      return { ...data.at('sco-charter'), file: 'programmes.jsonl', line: 1, message };
    },
  },
  {
    check: 'ids-unique',
    title: 'a previous id that another entity has now',
    break(data) {
      data.record('cac').previousIds = ['saic'];
      const message = 'the previous id saic is taken by saic in bodies.jsonl:4; give one of them another';
      return { ...data.at('cac'), message };
    },
  },
  {
    check: 'ids-known',
    title: 'a relationship to an id that no entity has, and the one that is meant',
    break(data) {
      data.relationship(CSL, 'ISSUED_BY').to = 'npsc';
      const message = 'ISSUED_BY names npsc, which no entity has as its id — did you mean npc?';
      return { ...data.at(CSL), message };
    },
  },
  {
    check: 'ids-known',
    title: 'a relationship to an id that was merged into another',
    break(data) {
      data.relationship(DECISION, 'AMENDS').to = 'cn-network-security-law-2016';
      const message = `AMENDS names cn-network-security-law-2016, which has become ${CSL}; write that`;
      return { ...data.at(DECISION), message };
    },
  },
  {
    check: 'ids-known',
    title: 'unknown topics and initiatives of a cooperation',
    break(data) {
      const cooperation = data.relationship('country-cn', 'COOPERATES_WITH');
      cooperation.topics = ['topic-cyber-security'];
      cooperation.via = ['xyzzy'];
      const [topics, via] = [
        'topics of COOPERATES_WITH names topic-cyber-security',
        'via of COOPERATES_WITH names xyzzy',
      ];
      return [
        {
          ...data.at('country-cn'),
          message: `${topics}, which no entity has as its id — did you mean topic-cybersecurity?`,
        },
        { ...data.at('country-cn'), message: `${via}, which no entity has as its id` },
      ];
    },
  },
  {
    check: 'ids-known',
    title: 'a namesake that no entity is',
    break(data) {
      data.record('saic').sharesNameWith = ['quango'];
      return { ...data.at('saic'), message: 'sharesNameWith names quango, which no entity has as its id' };
    },
  },
  {
    check: 'relationship-ends',
    title: 'a relationship to an entity of the wrong kind',
    break(data) {
      data.relationship(CSL, 'GOVERNS').to = 'cac';
      const message =
        'GOVERNS cannot lead from a LegalInstrument to an IssuingBody (cac); it leads from LegalInstrument to Topic';
      return { ...data.at(CSL), message };
    },
  },
  {
    check: 'relationship-ends',
    title: 'a relationship from an entity of the wrong kind',
    break(data) {
      data.relate('case-huatai-yimei-2018', { type: 'ISSUED_BY', to: 'cac' });
      const message =
        'ISSUED_BY cannot lead from a Case to an IssuingBody (cac); it leads from LegalInstrument to IssuingBody';
      return { ...data.at('case-huatai-yimei-2018'), message };
    },
  },
  {
    check: 'relationship-ends',
    title: 'a part of something of another kind',
    break(data) {
      data.relate('topic-minors', { type: 'PART_OF', to: 'cmp-humiao' });
      const message =
        'PART_OF cannot lead from a Topic to a Campaign (cmp-humiao); it leads from IssuingBody or Court or Campaign or ' +
        'Initiative or Organization or Programme or Topic to an entity of the same kind';
      return { ...data.at('topic-minors'), message };
    },
  },
  {
    check: 'relationship-ends',
    title: 'a relationship of an entity to itself',
    break(data) {
      data.relate('topic-minors', { type: 'PART_OF', to: 'topic-minors' });
      const message = 'PART_OF leads from topic-minors to itself; remove it or name the entity that is meant';
      return { ...data.at('topic-minors'), message };
    },
  },
  {
    check: 'relationship-ends',
    title: 'a cooperation whose topics and initiatives are something else',
    break(data) {
      Object.assign(data.relationship('country-cn', 'COOPERATES_WITH'), { topics: ['cac'], via: ['topic-minors'] });
      const only = (kind: string) => `it holds ids of kind ${kind} only`;
      const field = (name: string) => `${name} of COOPERATES_WITH country-th names`;
      return [
        { ...data.at('country-cn'), message: `${field('topics')} cac, an IssuingBody; ${only('Topic')}` },
        { ...data.at('country-cn'), message: `${field('via')} topic-minors, a Topic; ${only('Initiative')}` },
      ];
    },
  },
  {
    check: 'relationships-distinct',
    title: 'a relationship that is written down twice, stated elsewhere or less surely',
    break(data) {
      const { passages: _, ...same } = data.relationship(CSL, 'GOVERNS');
      data.relate(CSL, { ...same, certainty: 'INFERRED', note: 'seen again' });
      const message = 'GOVERNS topic-cybersecurity is written down twice; keep one, with the passages of both';
      return { ...data.at(CSL), message };
    },
  },
  {
    check: 'cooperation-order',
    title: 'a cooperation in the record of the larger id',
    break(data) {
      data.relate('country-th', { type: 'COOPERATES_WITH', to: 'country-kz' });
      const message = 'COOPERATES_WITH country-kz belongs into the record of country-kz, the smaller of the two ids';
      return { ...data.at('country-th'), message };
    },
  },
  {
    check: 'required-relationships',
    title: 'a version of nothing',
    break(data) {
      delete data.record(`${CSL}-v2016`).relationships;
      return { ...data.at(`${CSL}-v2016`), message: 'a version has exactly one VERSION_OF, this one has 0' };
    },
  },
  {
    check: 'required-relationships',
    title: 'a version of two instruments',
    break(data) {
      data.relate(`${CSL}-v2025`, { type: 'VERSION_OF', to: 'cn-e-commerce-law-2018' });
      return { ...data.at(`${CSL}-v2025`), message: 'a version has exactly one VERSION_OF, this one has 2' };
    },
  },
  {
    check: 'required-relationships',
    title: 'a figure that measures nothing',
    break(data) {
      data.record('stat-internet-courts-cases-2022').relationships = [];
      const message = 'a statistic has a MEASURES that leads to what it counts, this one has none';
      return { ...data.at('stat-internet-courts-cases-2022'), message };
    },
  },
  {
    check: 'no-cycles',
    title: 'a circle of implementation, with the way around it',
    break(data) {
      data.relate('cn-national-security-law-2015', { type: 'IMPLEMENTS', to: CSL, basis: 'ELABORATES' });
      data.relate(CSL, { type: 'IMPLEMENTS', to: MEASURES_2020, basis: 'ELABORATES' });
      const start = `IMPLEMENTS leads in a circle: ${CSL} → ${MEASURES_2020}`;
      return [
        { ...data.at(CSL), message: `${start} → cn-national-security-law-2015 → ${CSL}; remove the one that is wrong` },
        { ...data.at(CSL), message: `${start} → ${CSL}; remove the one that is wrong` },
      ];
    },
  },
  {
    check: 'no-cycles',
    title: 'a topic that is a part of itself by way of another',
    break(data) {
      data.relate('topic-cybersecurity', { type: 'PART_OF', to: 'topic-cybersecurity-review' });
      const circle = 'topic-cybersecurity → topic-cybersecurity-review → topic-cybersecurity';
      const message = `PART_OF leads in a circle: ${circle}; remove the one that is wrong`;
      return { ...data.at('topic-cybersecurity'), message };
    },
  },
  {
    check: 'no-cycles',
    title: 'two bodies that succeed each other',
    break(data) {
      data.relate('saic', { type: 'SUCCEEDS', to: 'samr' });
      const message = 'SUCCEEDS leads in a circle: saic → samr → saic; remove the one that is wrong';
      return { ...data.at('saic'), message };
    },
  },
  ...(
    [
      ['cn-e-commerce-law-2018', 'adoptedOn', '2018-09-01', 'promulgatedOn', '2018-08-31'],
      ['cn-e-commerce-law-2018', 'promulgatedOn', '2019-02', 'effectiveOn', '2019-01-01'],
      ['cn-e-commerce-law-2018', 'repealedOn', '2018', 'effectiveOn', '2019-01-01'],
      [`${CSL}-v2016`, 'effectiveOn', '2016-10', 'adoptedOn', '2016-11-07'],
      ['samr', 'dissolvedOn', '2017', 'foundedOn', '2018'],
      ['cmp-wangjian-2018', 'startedOn', '2018-12', 'endedOn', '2018-11'],
      ['ini-china-thailand-cyber-mou', 'inForceOn', '2022-06-30', 'launchedOn', '2022-07'],
      ['ini-china-thailand-cyber-mou', 'endedOn', '2021', 'launchedOn', '2022-07'],
      ['org-sco', 'dissolvedOn', '2000', 'foundedOn', '2001-06-15'],
      ['prg-teenagers-legal-literacy-website', 'endedOn', '2011', 'startedOn', '2012'],
      ['stat-internet-courts-cases-2019', 'periodTo', '2017-07-31', 'periodFrom', '2017-08'],
      ['stage-network-security', 'to', '1993', 'from', '1994'],
    ] as const
  ).map(([id, field, value, other, otherValue]): Case => {
    const backward = value < otherValue;
    const [later, earlier] = backward
      ? [`${field} ${value}`, `${other} ${otherValue}`]
      : [`${other} ${otherValue}`, `${field} ${value}`];
    return {
      check: 'dates-in-order',
      title: `${later} with ${earlier}`,
      break(data) {
        const record = data.record(id);
        // Nothing but the two dates, so that exactly one fault is to be seen.
        for (const name of ['adoptedOn', 'promulgatedOn', 'effectiveOn']) {
          if (name in record && name !== field && name !== other) record[name] = undefined;
        }
        record[field] = value;
        return { ...data.at(id), message: `${later} is before ${earlier}; it must not be` };
      },
    };
  }),
  {
    check: 'dates-in-order',
    title: 'a relationship that ends before it begins',
    break(data) {
      data.relationship('country-cn', 'MEMBER_OF').until = '2001-05';
      const message = 'MEMBER_OF org-sco: until 2001-05 is before since 2001-06-15; it must not be';
      return { ...data.at('country-cn'), message };
    },
  },
  {
    check: 'dates-in-order',
    title: 'a signature after the ratification',
    break(data) {
      data.relationship('country-kz', 'PARTICIPATES_IN').ratifiedOn = '2021';
      const message =
        'PARTICIPATES_IN ini-china-central-asia-data-security-2022: ratifiedOn 2021 is before signedOn 2022-06-08; it must not be';
      return { ...data.at('country-kz'), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a version older than its instrument',
    break(data) {
      Object.assign(data.record(`${CSL}-v2016`), { adoptedOn: '2016-10' });
      const message = `VERSION_OF ${CSL}: adoptedOn 2016-10 of ${CSL}-v2016 is before adoptedOn 2016-11-07 of ${CSL}; it must not be`;
      return { ...data.at(`${CSL}-v2016`), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a version adopted after its instrument was repealed',
    break(data) {
      data.record(CSL).repealedOn = '2025-01-01';
      const message = `VERSION_OF ${CSL}: repealedOn 2025-01-01 of ${CSL} is before adoptedOn 2025-10-28 of ${CSL}-v2025; it must not be`;
      return { ...data.at(`${CSL}-v2025`), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'an amendment older than what it amends',
    break(data) {
      Object.assign(data.record(DECISION), { adoptedOn: '2015', promulgatedOn: '2015' });
      const message = `AMENDS ${CSL}: adoptedOn 2015 of ${DECISION} is before adoptedOn 2016-11-07 of ${CSL}; it must not be`;
      return { ...data.at(DECISION), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a repeal and a replacement older than what they do away with',
    break(data) {
      Object.assign(data.record(MEASURES_2020), {
        adoptedOn: '2022-01',
        promulgatedOn: '2022-01',
        effectiveOn: '2022-01',
      });
      const dates = `adoptedOn 2021-11-16 of ${MEASURES_2021} is before adoptedOn 2022-01 of ${MEASURES_2020}; it must not be`;
      return ['REPEALS', 'REPLACES'].map((type) => ({
        ...data.at(MEASURES_2021),
        message: `${type} ${MEASURES_2020}: ${dates}`,
      }));
    },
  },
  {
    check: 'dates-between-records',
    title: 'an edition older than its series',
    break(data) {
      data.record('cmp-wangjian-2018').startedOn = '2017-05';
      const message =
        'PART_OF cmp-wangjian: startedOn 2017-05 of cmp-wangjian-2018 is before startedOn 2018 of cmp-wangjian; it must not be';
      return { ...data.at('cmp-wangjian-2018'), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a case decided before the court existed',
    break(data) {
      data.record('case-huatai-yimei-2018').decidedOn = '2017-08-17';
      const message =
        'HEARD_BY crt-hangzhou-internet-court: decidedOn 2017-08-17 of case-huatai-yimei-2018 is before establishedOn 2017-08-18 of ' +
        'crt-hangzhou-internet-court; it must not be';
      return { ...data.at('case-huatai-yimei-2018'), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a successor older than its predecessor',
    break(data) {
      data.record('saic').foundedOn = '2018-05';
      data.record('samr').foundedOn = '2018-04';
      data.record('saic').dissolvedOn = '2018-05';
      const message = 'SUCCEEDS saic: foundedOn 2018-04 of samr is before foundedOn 2018-05 of saic; it must not be';
      return { ...data.at('samr'), message };
    },
  },
  {
    check: 'dates-between-records',
    title: 'a member from before the foundation',
    break(data) {
      data.relationship('country-kz', 'MEMBER_OF').since = '2001-05';
      const message = 'MEMBER_OF org-sco: since 2001-05 is before foundedOn 2001-06-15 of org-sco; it must not be';
      return { ...data.at('country-kz'), message };
    },
  },
  {
    check: 'repeals-dated',
    title: 'a repealed instrument without the day of its repeal',
    break(data) {
      delete data.record(MEASURES_2020).repealedOn;
      const message = `repealedOn is missing, though it was repealed on 2022-02-15 by ${MEASURES_2021}; if only in part, say scope PARTIAL there`;
      return { ...data.at(MEASURES_2020), message };
    },
  },
  {
    check: 'repeals-dated',
    title: 'a day of repeal that is not the repealing instrument’s',
    break(data) {
      data.record(MEASURES_2020).repealedOn = '2022-02-16';
      const message = `repealedOn 2022-02-16 differs from the repeal on 2022-02-15 by ${MEASURES_2021}; correct one, or give the REPEALS its since`;
      return { ...data.at(MEASURES_2020), message };
    },
  },
  {
    check: 'passages-given',
    title: 'a record that no passage states',
    break(data) {
      data.record('topic-minors').passages = [];
      return { ...data.at('topic-minors'), message: 'the record names no passage; name one that states it' };
    },
  },
  {
    check: 'passages-given',
    title: 'a relationship that no passage states',
    break(data) {
      data.relationship(CSL, 'GOVERNS').passages = [];
      return { ...data.at(CSL), message: 'GOVERNS topic-cybersecurity names no passage; name one that states it' };
    },
  },
  {
    check: 'passages-given',
    title: 'a claim that nobody makes',
    break(data) {
      data.record('cmp-humiao').claims![1]!.passages = [];
      return {
        ...data.at('cmp-humiao'),
        message: 'the claim startedOn 2015 names no passage; name the one that makes it',
      };
    },
  },
  {
    check: 'passages-known',
    title: 'a passage of a document that nobody listed',
    break(data) {
      data.relationship(CSL, 'GOVERNS').passages = ['wp-2022#II.3 ¶1'];
      const message =
        'the passage "wp-2022#II.3 ¶1" is in wp-2022, which is not in documents.jsonl — did you mean wp-2023?';
      return { ...data.at(CSL), message };
    },
  },
  {
    check: 'english-name',
    title: 'an entity without an English name',
    break(data) {
      const record = data.record('cac');
      record.names = record.names.filter(({ lang }) => lang === 'ZH');
      return { ...data.at('cac'), message: 'no name has lang EN; add an English one' };
    },
  },
  {
    check: 'names-shared',
    title: 'a name that two entities share but for case, width, spaces and punctuation, and only one says so',
    break(data) {
      data.record('cmp-humiao').names.push({ value: 'ＯＰＥＲＡＴＩＯＮ “Wang-Jian”', lang: 'EN', kind: 'ALIAS' });
      data.record('cmp-humiao').sharesNameWith = ['cmp-wangjian'];
      const message =
        'the name "Operation Wangjian" is also that of cmp-humiao; merge the two, or name each other in sharesNameWith';
      return { ...data.at('cmp-wangjian'), message };
    },
  },
  {
    check: 'names-shared',
    title: 'a shared name that neither mentions',
    break(data) {
      delete data.record(MEASURES_2020).sharesNameWith;
      delete data.record(MEASURES_2021).sharesNameWith;
      const rest = 'merge the two, or name each other in sharesNameWith';
      return [
        { ...data.at(MEASURES_2020), message: `the name "网络安全审查办法" is also that of ${MEASURES_2021}; ${rest}` },
        { ...data.at(MEASURES_2021), message: `the name "网络安全审查办法" is also that of ${MEASURES_2020}; ${rest}` },
      ];
    },
  },
  {
    check: 'names-shared',
    title: 'a namesake with another name',
    break(data) {
      data.record('cac').sharesNameWith = ['npc'];
      return {
        ...data.at('cac'),
        message: 'sharesNameWith names npc, which has no name in common with cac; remove it',
      };
    },
  },
  {
    check: 'country-codes-unique',
    title: 'two countries with one code',
    break(data) {
      data.record('country-kz').iso3 = 'CHN';
      return { ...data.at('country-kz'), message: 'the code CHN is that of country-cn; correct one of them' };
    },
  },
  {
    check: 'inferred-fields-present',
    title: 'an inferred field that the record has no value for',
    break(data) {
      data.record('samr').inferredFields = ['dissolvedOn'];
      const message =
        'inferredFields names dissolvedOn, which the record has no value for; it has names, bodyKind, foundedOn';
      return { ...data.at('samr'), message };
    },
  },
  {
    check: 'inferred-fields-present',
    title: 'an inferred field that a relationship has no value for',
    break(data) {
      data.record('country-th').relationships![0]!.inferredFields = ['since'];
      const message =
        'inferredFields of its PARTICIPATES_IN to ini-china-thailand-cyber-mou names since, which that has no value for; it has role';
      return { ...data.at('country-th'), message };
    },
  },
  {
    check: 'stated-in-fits',
    title: 'a passage that states a field the record has no value for',
    break(data) {
      data.record('cmp-wangjian').statedIn = { endedOn: ['wp-2023#Panel 3 ¶1'] };
      const message = 'statedIn names endedOn, which the record has no value for; it has startedOn, recurring';
      return { ...data.at('cmp-wangjian'), message };
    },
  },
  {
    check: 'stated-in-fits',
    title: 'a passage that states a field but does not speak of the record',
    break(data) {
      data.record('cmp-wangjian').statedIn = { startedOn: ['wp-2023#Panel 4 ¶1', 'wp-2023#Panel 3 ¶1'] };
      const message = `statedIn has startedOn from "wp-2023#Panel 4 ¶1", which is none of the record's passages; add it there, or remove it here`;
      return { ...data.at('cmp-wangjian'), message };
    },
  },
  {
    check: 'stated-in-fits',
    title: 'a field that a passage states and none states',
    break(data) {
      data.record('cmp-wangjian').inferredFields = ['startedOn'];
      const message = 'statedIn names startedOn, which inferredFields says no text states; keep one of the two';
      return { ...data.at('cmp-wangjian'), message };
    },
  },
  {
    check: 'claims-fit',
    title: 'a claim about something that the kind does not have',
    break(data) {
      data.record('cmp-humiao').claims![1]!.property = 'foundedOn';
      const message =
        'a claim is about foundedOn, which the kind does not have; it has startedOn, endedOn, recurring, name, enforces, ' +
        'conductedBy, targets, launchedBy, hostedBy, succeeds, partOf';
      return { ...data.at('cmp-humiao'), message };
    },
  },
  {
    check: 'claims-fit',
    title: 'a claim whose value the field could not have',
    break(data) {
      data.record('cmp-humiao').claims![1]!.value = 'since 2015';
      return { ...data.at('cmp-humiao'), message: `a claim's value "since 2015" is none that startedOn could have` };
    },
  },
  {
    check: 'claims-fit',
    title: 'a preferred claim that is not what the record shows',
    break(data) {
      data.record('cmp-humiao').startedOn = '2015';
      const message = `the preferred claim says startedOn 2011, the record's own is 2015; make them agree`;
      return { ...data.at('cmp-humiao'), message };
    },
  },
  {
    check: 'no-repetitions',
    title: 'lists that hold the same thing twice',
    break(data) {
      const record = data.record('cmp-humiao');
      record.names.push(record.names[0]!);
      record.passages = ['wp-2023#Panel 4', 'wp-2023#Panel 4'];
      record.claims!.push({ ...record.claims![1]!, rank: 'DEPRECATED' });
      record.statedIn = { recurring: ['wp-2023#Panel 4', 'wp-2023#Panel 4'] };
      data.relationship('cmp-humiao', 'ENFORCES').articles = ['1', '2', '1'];
      return [
        'names holds EN TRANSLATION "Operation Child Protector" twice; keep one',
        'passages holds wp-2023#Panel 4 twice; keep one',
        'statedIn of recurring holds wp-2023#Panel 4 twice; keep one',
        'claims holds startedOn 2015 twice; keep one',
        'articles of ENFORCES cn-minors-protection-law-1991 holds 1 twice; keep one',
      ].map((message) => ({ ...data.at('cmp-humiao'), message }));
    },
  },
];

const LOCATOR_CASES: Case[] = [
  {
    check: 'locators-exist',
    title: 'a paragraph beyond the end of its section',
    break(data) {
      data.relationship(CSL, 'GOVERNS').passages = ['wp-2023#II.3 ¶7'];
      return { ...data.at(CSL), message: 'wp-2023 has no place "II.3 ¶7"; II.3 has ¶1 to ¶6' };
    },
  },
  {
    check: 'locators-exist',
    title: 'a section that the white paper does not have',
    break(data) {
      data.record('topic-minors').passages = ['wp-2023#VI.4'];
      return { ...data.at('topic-minors'), message: 'wp-2023 has no place "VI.4" — did you mean II.4?' };
    },
  },
  {
    check: 'locators-exist',
    title: 'a panel that the white paper does not have',
    break(data) {
      data.record('topic-minors').passages = ['wp-2023#Panel 9 ¶1'];
      return { ...data.at('topic-minors'), message: 'wp-2023 has no place "Panel 9 ¶1" — did you mean Panel 1 ¶1?' };
    },
  },
  {
    check: 'locators-exist',
    title: 'a paragraph that a text without sections does not have',
    break(data) {
      data.record('cmp-humiao').claims![0]!.passages = ['cac-2024#¶109'];
      return { ...data.at('cmp-humiao'), message: 'cac-2024 has no place "¶109"; it has ¶1 to ¶108' };
    },
  },
];

async function expectFault({ check, break: breakIt }: Case, options = { sourcesDir: 'nowhere' }): Promise<void> {
  const data = await DatasetCopy.of();
  const expected = [breakIt(data)].flat().map((fault) => ({ ...fault, check }));
  const { faults } = await validateFolder(await data.write(), options);
  expect(faults).toEqual(expected);
}

describe('The checks of the data', () => {
  it('find nothing wrong with the fixture dataset', async () => {
    const { faults, data } = await validateFolder(FIXTURE_DATASET);
    expect(faults).toEqual([]);
    expect(data.entities.length).toBeGreaterThan(30);
  });

  for (const faulty of CASES) {
    it(`report ${faulty.title} (${faulty.check})`, () => expectFault(faulty));
  }

  for (const faulty of LOCATOR_CASES) {
    it.skipIf(!SOURCES_AT_HAND)(`report ${faulty.title} (${faulty.check})${NEEDS_SOURCES}`, () =>
      expectFault(faulty, { sourcesDir: DEFAULT_SOURCES_DIR }),
    );
  }

  it('are each shown to fail by a case', () => {
    const shown = new Set([...CASES, ...LOCATOR_CASES].map(({ check }) => check));
    expect([...shown].sort()).toEqual(CHECKS.map(({ name }) => name).sort());
  });
});
