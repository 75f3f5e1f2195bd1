import type { VariablesOf } from '../../api/graphql';
import { combined, type Question } from '../../export/combined-operation';
import { AROUND, PATHS_BETWEEN } from './operations';

/** One operation may ask for 50,000 objects: so many questions of 1,000 entities each. */
const MOST_QUESTIONS = 5;

/** All that the canvas has asked as one question, and around what it could not ask as well. */
export interface CanvasQuestion extends Question {
  readonly leftOut: readonly string[];
}

/** The question behind the canvas, whatever it took to ask it: the entities' surroundings, and the paths where two ends are picked. */
export function graphOperation(
  around: readonly VariablesOf<typeof AROUND>[],
  paths: VariablesOf<typeof PATHS_BETWEEN> | undefined,
): CanvasQuestion {
  const room = MOST_QUESTIONS - (paths ? 1 : 0);
  const asked = around.slice(0, room);
  const known = new Set(asked.flatMap(({ ids }) => ids));
  return {
    ...combined([
      ...asked.map((variables) => ({ document: AROUND, variables })),
      ...(paths ? [{ document: PATHS_BETWEEN, variables: paths }] : []),
    ]),
    leftOut: [...new Set(around.slice(room).flatMap(({ ids }) => ids))].filter((id) => !known.has(id)),
  };
}
