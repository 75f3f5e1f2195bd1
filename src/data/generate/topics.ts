import type { PartialDate } from '../../partial-date.js';
import type { RecordOf } from '../dataset.js';
import { dateOf } from './calendar.js';
import { Draws } from './draws.js';
import { namesOf, numberedNames } from './names.js';
import { passageOf } from './provenance.js';
import type { Scale } from './scale.js';

const NARROWER = 6;

/** The id of a topic. */
export function topicId(number: number): string {
  return `syn-topic-${number + 1}`;
}

/** A topic; each but the first is part of a broader one. */
export function topicOf({ seed }: Scale, number: number): RecordOf<'TOPIC'> {
  const passages = [passageOf('TOPIC', number)];
  const broader = { to: topicId(Math.floor((number - 1) / NARROWER)), certainty: 'STATED' as const, passages };
  return {
    id: topicId(number),
    names: namesOf(['Topic', '主题'], number + 1, new Draws(seed, 'topic', number)),
    passages,
    ...(number > 0 && { relationships: [{ type: 'PART_OF' as const, ...broader }] }),
  };
}

const STAGES: readonly { from: PartialDate; to?: PartialDate }[] = [
  { from: '1994', to: '1999' },
  { from: '2000', to: '2011' },
  { from: '2012' },
];

/** The stage of legislation that a day falls into. */
export function stageIn(day: number): string {
  const year = dateOf(day).slice(0, 4);
  return stageId(STAGES.findLastIndex(({ from }) => from <= year));
}

/** A stage of legislation. */
export function stageOf(number: number): RecordOf<'STAGE'> {
  return {
    id: stageId(number),
    names: numberedNames(['Stage of legislation', '立法阶段'], number + 1),
    passages: [passageOf('STAGE', number)],
    ...STAGES[number],
  };
}

function stageId(number: number): string {
  return `syn-stage-${number + 1}`;
}
