import type { RecordOf, RelationshipRecord } from '../dataset.js';
import type { InstrumentTier } from '../vocabulary.js';
import { asTold, dateOf, dayAt } from './calendar.js';
import { Draws } from './draws.js';
import { namesOf, provinceOf } from './names.js';
import { passageOf } from './provenance.js';
import { bodyId } from './parties.js';
import { instrumentId, placeOf, type Place } from './place.js';
import { basesOf, citedBy, interpretedBy } from './references.js';
import type { Block, Scale } from './scale.js';
import { stageIn, topicId } from './topics.js';

const FORMS: Readonly<Record<InstrumentTier, readonly [string, string]>> = {
  CONSTITUTION: ['Constitution', '宪法'],
  LAW: ['Law', '法'],
  NPCSC_DECISION: ['Decision', '决定'],
  CRIMINAL_LAW_AMENDMENT: ['Criminal Law Amendment', '刑法修正案'],
  ADMINISTRATIVE_REGULATION: ['Regulations', '条例'],
  JUDICIAL_INTERPRETATION: ['Interpretation', '司法解释'],
  DEPARTMENTAL_RULE: ['Provisions', '规定'],
  NORMATIVE_DOCUMENT: ['Notice', '通知'],
  LOCAL_REGULATION: ['Local Regulations', '地方条例'],
  LOCAL_RULE: ['Measures', '办法'],
  PARTY_DOCUMENT: ['Opinions', '意见'],
  PLAN: ['Plan', '规划'],
  STANDARD: ['Standard', '标准'],
};
/** The bodies that issue all instruments of a tier; the others are issued by whoever it is. */
const SOLE_ISSUER: Readonly<Partial<Record<InstrumentTier, number>>> = {
  CONSTITUTION: 0,
  LAW: 0,
  NPCSC_DECISION: 0,
  CRIMINAL_LAW_AMENDMENT: 0,
  ADMINISTRATIVE_REGULATION: 1,
  JUDICIAL_INTERPRETATION: 2,
};
const PROVINCES = 31;
/** Of a hundred, how many have no known date at all. */
const UNDATED = 0.02;
const REPEALED = 0.12;
/** Of the repealed, how many are so in part. */
const PARTLY = 0.1;
/** How many places behind stands the one that an instrument may repeal, as a share of its tier. */
const GAP = 0.2;

/** The days of an instrument; undefined where nothing is known of them. */
interface Days {
  readonly adopted: number;
  readonly effective: number | undefined;
}

function daysOf(scale: Scale, { number, share }: Place): Days | undefined {
  const draws = new Draws(scale.seed, 'instrument/effect', number);
  if (draws.chance(UNDATED)) return undefined;
  const adopted = dayAt(share);
  return { adopted, effective: draws.chance(0.03) ? undefined : adopted + 10 + draws.heavyTailed(200) };
}

/** When the instrument a fixed number of places later repeals this one, if it does; so either can be found from the other. */
function repealOf(scale: Scale, place: Place): { day: number; scope: 'FULL' | 'PARTIAL' } | undefined {
  const gap = gapIn(place.block);
  if (place.position + gap >= place.block.size) return undefined;
  const draws = new Draws(scale.seed, 'instrument/repealed', place.number);
  if (!draws.chance(REPEALED)) return undefined;
  const [own, others] = [daysOf(scale, place), daysOf(scale, placeOf(scale, place.number + gap))];
  const day = others?.effective;
  if (own === undefined || day === undefined || day <= (own.effective ?? own.adopted)) return undefined;
  return { day, scope: draws.chance(PARTLY) ? 'PARTIAL' : 'FULL' };
}

function gapIn({ size }: Block): number {
  return Math.max(1, Math.floor(size * GAP));
}

/** The instrument of a number. */
export function instrumentOf(scale: Scale, number: number): RecordOf<'INSTRUMENT'> {
  const place = placeOf(scale, number);
  const { tier } = place.block;
  const draws = new Draws(scale.seed, 'instrument', number);
  const days = daysOf(scale, place);
  const local = tier === 'LOCAL_REGULATION' || tier === 'LOCAL_RULE' ? provinceOf(draws.below(PROVINCES)) : undefined;
  const id = instrumentId(place);
  const passages = [passageOf('INSTRUMENT', number)];
  const promulgated = days !== undefined && draws.chance(0.7) ? days.adopted + draws.below(10) : undefined;
  const repealed = repealOf(scale, place);
  const promulgatedOn = promulgated === undefined ? undefined : dateOf(promulgated);
  const relationships = relationshipsOf(scale, place, days, draws, passages);
  return {
    id,
    ...(draws.chance(0.003) && { previousIds: [`${id}-former`] }),
    names: namesOf(FORMS[tier], number + 1, draws, local),
    passages,
    tier,
    ...(draws.chance(0.7) && { documentNumber: `Synthetic Order No. ${number + 1}` }),
    ...(days && { adoptedOn: asTold(days.adopted, draws) }),
    ...(promulgatedOn !== undefined && { promulgatedOn }),
    ...(days?.effective !== undefined && { effectiveOn: asTold(days.effective, draws) }),
    ...(repealed?.scope === 'FULL' && { repealedOn: dateOf(repealed.day) }),
    jurisdiction: local?.[0] ?? 'CN',
    ...(promulgatedOn !== undefined &&
      draws.chance(0.005) && {
        claims: [
          { property: 'promulgatedOn', value: promulgatedOn, rank: 'PREFERRED' as const, passages },
          { property: 'promulgatedOn', value: promulgatedOn.slice(0, 4), rank: 'NORMAL' as const, passages },
        ],
      }),
    ...(relationships.length > 0 && { relationships }),
  };
}

function relationshipsOf(
  scale: Scale,
  place: Place,
  days: Days | undefined,
  draws: Draws,
  passages: string[],
): RelationshipRecord[] {
  const { tier } = place.block;
  const { counts } = scale;
  const link = (to: string) => ({
    to,
    certainty: draws.chance(0.2) ? ('INFERRED' as const) : ('STATED' as const),
    passages,
  });
  const relationships: RelationshipRecord[] = [];
  const issuers = issuersOf(tier, counts.BODY, draws);
  for (const [index, body] of issuers.entries()) {
    const role = issuers.length === 1 ? {} : { role: index === 0 ? ('LEAD' as const) : ('JOINT' as const) };
    relationships.push({ type: 'ISSUED_BY', ...link(bodyId(body)), ...role });
  }
  for (const base of basesOf(scale, place)) {
    const article = draws.chance(0.5) ? { article: String(1 + draws.heavyTailed(60)) } : {};
    const basis = draws.chance(0.7) ? 'LEGAL_BASIS' : 'ELABORATES';
    relationships.push({ type: 'IMPLEMENTS', ...link(instrumentId(base)), basis, ...article });
  }
  for (const interpreted of interpretedBy(scale, place)) {
    relationships.push({ type: 'INTERPRETS', ...link(instrumentId(interpreted)) });
  }
  for (const amended of amendedBy(scale, place, draws)) {
    const since = days?.effective === undefined ? {} : { since: dateOf(days.effective) };
    const kind = draws.chance(0.8) ? 'AMENDMENT' : 'REVISION';
    relationships.push({ type: 'AMENDS', ...link(instrumentId(amended)), ...since, kind, articles: ['1', '2'] });
  }
  const cited = citedBy(scale, place);
  for (const each of cited) relationships.push({ type: 'CITES', ...link(instrumentId(each)) });
  const gap = gapIn(place.block);
  if (place.position >= gap) {
    const older = placeOf(scale, place.number - gap);
    const repeal = repealOf(scale, older);
    if (repeal) {
      const ofIt = { ...link(instrumentId(older)), since: dateOf(repeal.day), scope: repeal.scope };
      relationships.push({ type: 'REPEALS', ...ofIt });
      if (repeal.scope === 'FULL' && draws.chance(0.7)) relationships.push({ type: 'REPLACES', ...ofIt });
    }
  }
  for (const topic of draws.several(1 + draws.heavyTailed(4), counts.TOPIC)) {
    relationships.push({ type: 'GOVERNS', ...link(topicId(topic)) });
  }
  const stage = days === undefined ? undefined : stageIn(days.adopted);
  if (stage !== undefined && draws.chance(0.4)) relationships.push({ type: 'IN_STAGE', ...link(stage) });
  return relationships;
}

function issuersOf(tier: InstrumentTier, bodies: number, draws: Draws): number[] {
  const sole = SOLE_ISSUER[tier];
  if (sole !== undefined) return [sole];
  return draws.several(draws.chance(0.8) ? 1 : 2 + draws.heavyTailed(5), bodies - 3).map((body) => body + 3);
}

function amendedBy(scale: Scale, place: Place, draws: Draws): Place[] {
  const { tier } = place.block;
  const laws = scale.tiers.find((block) => block.tier === 'LAW');
  // the day of one without dates is not known, so nobody could say what came first
  const dated = (other: Place): boolean => daysOf(scale, other) !== undefined;
  if (laws && (tier === 'NPCSC_DECISION' || tier === 'CRIMINAL_LAW_AMENDMENT')) {
    const count = tier === 'NPCSC_DECISION' ? 1 + draws.heavyTailed(4) : 1;
    const older = Math.floor(place.share * laws.size);
    return draws.several(count, older).map((position) => placeOf(scale, laws.start + position));
  }
  if (!draws.chance(0.06)) return [];
  return draws
    .several(1, place.position)
    .map((position) => placeOf(scale, place.block.start + position))
    .filter(dated);
}

/** The versions of an instrument, oldest first; most have none. */
export function versionsOf(scale: Scale, number: number): RecordOf<'VERSION'>[] {
  const draws = new Draws(scale.seed, 'versions', number);
  const place = placeOf(scale, number);
  const many = place.block.tier === 'LAW' || place.block.tier === 'CONSTITUTION';
  const count = draws.chance(many ? 0.8 : 0.3) ? 1 + draws.heavyTailed(many ? 12 : 4) : 0;
  const days = daysOf(scale, place);
  if (days === undefined || count === 0) return [];
  const id = instrumentId(place);
  const [name] = instrumentOf(scale, number).names;
  const passages = [passageOf('INSTRUMENT', number)];
  const last = Math.max((repealOf(scale, place)?.day ?? dayAt(1)) - 1, days.adopted);
  return Array.from({ length: count }, (_, index) => {
    const adopted = Math.round(days.adopted + ((last - days.adopted) * (index + draws.unit())) / count);
    const versionKind = draws.chance(0.7) ? 'AMENDED' : 'REVISED';
    const word = versionKind === 'AMENDED' ? 'amendment' : 'revision';
    const kind = versionKind === 'AMENDED' ? 'AMENDMENT' : 'REVISION';
    const link = { to: id, certainty: 'STATED' as const, passages };
    return {
      id: `${id}-v-${index + 1}`,
      names: [
        {
          value: `${name?.value ?? id}, ${word} ${index + 1} of ${count}`,
          lang: 'EN' as const,
          kind: 'TRANSLATION' as const,
        },
      ],
      passages,
      versionKind,
      adoptedOn: dateOf(adopted),
      effectiveOn: dateOf(adopted + 30),
      relationships: [
        { type: 'VERSION_OF' as const, ...link },
        ...(draws.chance(0.4)
          ? [{ type: 'AMENDS' as const, ...link, since: dateOf(adopted + 30), kind } as const]
          : []),
      ],
    };
  });
}
