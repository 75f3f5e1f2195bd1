import { afterAll, beforeAll, it } from 'vitest';
import { relationQuestions } from './api-questions.js';
import { changedGraph } from './changed-graph.js';
import { expectIndexes } from './expect-indexes.js';
import { Explainer } from './explain.js';

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  await changedGraph();
});
afterAll(() => explainer.close());

it.each(relationQuestions())('%s is found through indexes and without complaint', (name, source) =>
  expectIndexes(explainer, name, source),
);
