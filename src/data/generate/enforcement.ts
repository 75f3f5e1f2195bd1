import type { RecordOf, RelationshipRecord } from '../dataset.js';
import { asTold, dateOf, dayAt } from './calendar.js';
import { Draws } from './draws.js';
import { namesOf, numberedNames } from './names.js';
import { bodyId } from './parties.js';
import { instrumentId, placeOf } from './place.js';
import { passageOf } from './provenance.js';
import type { Scale } from './scale.js';
import { topicId } from './topics.js';

/** A campaign series has its first number and the editions behind it. */
const EDITIONS = 5;
const MEASURES = ['cases accepted', 'websites closed', 'applications removed', 'accounts dealt with', 'items cleared'];

function campaignId(number: number): string {
  return `syn-campaign-${number + 1}`;
}

/** A campaign: of five in a row, the first is the series and the others are its editions. */
export function campaignOf(scale: Scale, number: number): RecordOf<'CAMPAIGN'> {
  const { seed, counts, tiers } = scale;
  const draws = new Draws(seed, 'campaign', number);
  const passages = [passageOf('CAMPAIGN', number)];
  const link = (to: string) => ({ to, certainty: 'STATED' as const, passages });
  const started = dayAt((number + 0.5) / counts.CAMPAIGN);
  const series = number - (number % EDITIONS);
  const relationships: RelationshipRecord[] = [];
  for (const [index, body] of draws.several(1 + draws.heavyTailed(5), counts.BODY).entries()) {
    relationships.push({ type: 'CONDUCTED_BY', ...link(bodyId(body)), role: index === 0 ? 'LEAD' : 'JOINT' });
  }
  const laws = tiers.find(({ tier }) => tier === 'LAW');
  for (const law of draws.several(draws.heavyTailed(4), laws?.size ?? 0)) {
    const enforced = instrumentId(placeOf(scale, (laws?.start ?? 0) + law));
    relationships.push({ type: 'ENFORCES', ...link(enforced), articles: [String(1 + draws.below(70))] });
  }
  for (const topic of draws.several(1 + draws.heavyTailed(4), counts.TOPIC)) {
    relationships.push({ type: 'TARGETS', ...link(topicId(topic)) });
  }
  if (series !== number) relationships.push({ type: 'PART_OF', ...link(campaignId(series)) });
  return {
    id: campaignId(number),
    names: namesOf(['Campaign', '专项行动'], number + 1, draws),
    passages,
    startedOn: asTold(started, draws),
    ...(draws.chance(0.6) && { endedOn: dateOf(started + 60 + draws.below(300)) }),
    recurring: series === number,
    relationships,
  };
}

/** A programme of legal education, training or research. */
export function programmeOf({ seed, counts }: Scale, number: number): RecordOf<'PROGRAMME'> {
  const draws = new Draws(seed, 'programme', number);
  const passages = [passageOf('PROGRAMME', number)];
  const link = (to: string) => ({ to, certainty: 'STATED' as const, passages });
  return {
    id: `syn-programme-${number + 1}`,
    names: namesOf(['Programme', '项目'], number + 1, draws),
    passages,
    programmeKind: draws.pick(['public-legal-education', 'training', 'research', 'website']),
    startedOn: asTold(dayAt(draws.unit()), draws),
    relationships: [
      { type: 'CONDUCTED_BY', ...link(bodyId(draws.heavyTailed(counts.BODY))) },
      { type: 'TARGETS', ...link(topicId(draws.heavyTailed(counts.TOPIC))) },
    ],
  };
}

function courtId(number: number): string {
  return `syn-court-${number + 1}`;
}

/** When a court was established; the first ones are the oldest. */
function establishedIn(number: number, courts: number): number {
  return 1950 + Math.floor((60 * number) / courts);
}

/** A court; each but the first is part of another. */
export function courtOf({ counts }: Scale, number: number): RecordOf<'COURT'> {
  const passages = [passageOf('COURT', number)];
  const link = { certainty: 'STATED' as const, passages };
  const relationships: RelationshipRecord[] = [{ type: 'ESTABLISHED_BY', to: bodyId(2), ...link }];
  if (number > 0) relationships.push({ type: 'PART_OF', to: courtId(Math.floor((number - 1) / EDITIONS)), ...link });
  return {
    id: courtId(number),
    names: numberedNames(['Court', '法院'], number + 1),
    passages,
    establishedOn: String(establishedIn(number, counts.COURT)),
    level: number === 0 ? 'supreme' : 'local',
    relationships,
  };
}

/** A case, decided after its court was there. */
export function caseOf({ seed, counts }: Scale, number: number): RecordOf<'CASE'> {
  const draws = new Draws(seed, 'case', number);
  const passages = [passageOf('CASE', number)];
  return {
    id: `syn-case-${number + 1}`,
    names: namesOf(['Case', '案'], number + 1, draws),
    passages,
    decidedOn: asTold(dayAt(0.3 + 0.7 * draws.unit()), draws),
    relationships: [{ type: 'HEARD_BY', to: courtId(draws.heavyTailed(counts.COURT)), certainty: 'STATED', passages }],
  };
}

/** A figure about a campaign, or about a court. */
export function statisticOf({ seed, counts }: Scale, number: number): RecordOf<'STATISTIC'> {
  const draws = new Draws(seed, 'statistic', number);
  const passages = [passageOf('STATISTIC', number)];
  const about = draws.chance(0.8)
    ? campaignId(draws.heavyTailed(counts.CAMPAIGN))
    : courtId(draws.heavyTailed(counts.COURT));
  const year = dateOf(dayAt(draws.unit())).slice(0, 4);
  return {
    id: `syn-statistic-${number + 1}`,
    names: numberedNames(['Statistic', '统计'], number + 1),
    passages,
    measure: draws.pick(MEASURES),
    value: draws.heavyTailed(1_000_000),
    unit: 'cases',
    periodFrom: year,
    periodTo: year,
    relationships: [{ type: 'MEASURES', to: about, certainty: 'STATED', passages }],
  };
}
