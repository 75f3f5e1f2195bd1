import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CYPHER_DIR } from '../../src/graph/cypher-files.js';
import { withQuestions } from '../../src/server/neo4j-browser/guide.js';
import { readSavedQuestions } from '../../src/server/neo4j-browser/saved-questions.js';
import { curatedAddress } from '../support/test-graph.js';
import { Explainer } from './explain.js';

/** As many nodes as Neo4j Browser draws unless it is told otherwise; what is beyond them is silently left out. */
const DRAWN = 300;

const questions = readSavedQuestions(`${CYPHER_DIR}browser/questions`);
const guide = readFileSync(`${CYPHER_DIR}browser/guide.html`, 'utf8');
const slides = guide.split('<slide>').slice(1);

let explainer: Explainer;
beforeAll(() => {
  explainer = new Explainer(curatedAddress());
});
afterAll(() => explainer.close());

describe('the questions saved for Neo4j Browser', () => {
  it('are at least twenty-five, no two alike', () => {
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
    expect(new Set(questions.map(({ statement }) => statement)).size).toBe(questions.length);
  });

  it.each(questions.map((question) => [question.name, question.text]))('%s is answered', async (_, text) => {
    expect((await explainer.explain({ name: 'saved', text })).complaints).toEqual([]);
    const rows = await explainer.rows(text);
    expect(rows.length).toBeGreaterThan(0);
    expect(nodesIn(rows).size).toBeLessThanOrEqual(DRAWN);
  });
});

describe('the guide for Neo4j Browser', () => {
  it('asks saved questions only, on every slide, each of which draws a graph or is a table of figures', async () => {
    expect(slides.length).toBeGreaterThanOrEqual(8);
    for (const slide of slides) {
      const asked = questions.filter(({ name }) => slide.includes(`<question name="${name}">`));
      expect(asked.length).toBeGreaterThan(0);
      const drawn = await Promise.all(asked.map(async ({ text }) => nodesIn(await explainer.rows(text)).size));
      expect(drawn.some((nodes) => nodes > 3)).toBe(true);
    }
  });

  it('has a place for every question that it names', () => {
    expect(guide.match(/<question /g)).toHaveLength(
      withQuestions(guide, questions).match(/<pre class="code runnable">/g)!.length,
    );
  });
});

/** The nodes that a picture of the rows would have. */
function nodesIn(rows: readonly Record<string, unknown>[]): Set<string> {
  const ids = rows
    .flatMap((row) => Object.values(row))
    .flatMap((value) => {
      if (neo4j.isPath(value))
        return [value.start, ...value.segments.map(({ end }) => end)].map(({ elementId }) => elementId);
      return neo4j.isNode(value) ? [value.elementId] : [];
    });
  return new Set(ids);
}
