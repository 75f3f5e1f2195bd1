import type { RecordOf, RelationshipRecord } from '../dataset.js';
import { asTold, dateOf } from './calendar.js';
import { Draws } from './draws.js';
import { numberedNames } from './names.js';
import { countryId } from './parties.js';
import { initiativeId, kindOf, launchDay } from './participation.js';
import { passageOf } from './provenance.js';
import type { Scale } from './scale.js';
import { topicId } from './topics.js';

/** An initiative. */
export function initiativeOf(scale: Scale, number: number): RecordOf<'INITIATIVE'> {
  const { seed, counts } = scale;
  const draws = new Draws(seed, 'initiative', number);
  const passages = [passageOf('INITIATIVE', number)];
  const link = (to: string) => ({
    to,
    certainty: draws.chance(0.1) ? ('INFERRED' as const) : ('STATED' as const),
    passages,
  });
  const relationships: RelationshipRecord[] = [];
  for (const country of draws.several(1 + draws.heavyTailed(3), counts.COUNTRY)) {
    relationships.push({ type: 'LAUNCHED_BY', ...link(countryId(country)) });
  }
  if (draws.chance(0.5))
    relationships.push({ type: 'HOSTED_BY', ...link(countryId(draws.heavyTailed(counts.COUNTRY))) });
  for (const topic of draws.several(1 + draws.heavyTailed(3), counts.TOPIC)) {
    relationships.push({ type: 'TARGETS', ...link(topicId(topic)) });
  }
  if (number > 0 && draws.chance(0.3)) {
    relationships.push({ type: 'PART_OF', ...link(initiativeId(draws.heavyTailed(number))) });
  }
  return {
    id: initiativeId(number),
    names: numberedNames(['Initiative', '倡议'], number + 1),
    passages,
    initiativeKind: kindOf(scale, number),
    launchedOn: asTold(launchDay(scale, number), draws),
    ...(draws.chance(0.15) && { endedOn: dateOf(launchDay(scale, number) + 200 + draws.below(3_000)) }),
    ...(draws.chance(0.15) && { participantCount: 2 + draws.heavyTailed(150) }),
    relationships,
  };
}
