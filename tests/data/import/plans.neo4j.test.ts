import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CYPHER_DIR, cypherFile } from '../../../src/graph/cypher-files.js';
import { Explainer } from '../../cypher/explain.js';
import { emptyGraph } from '../../support/test-graph.js';

const PER_ROW = readdirSync(path.join(CYPHER_DIR, 'import'))
  .map((file) => file.replace('.cypher', ''))
  .filter((name) => /^(upsert|create|change|remove|take)-/.test(name));

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  // A first import's plans are made while the graph is empty, and are kept while it fills.
  await emptyGraph();
  await explainer.forgetPlans();
});
afterAll(() => explainer.close());

test.each(PER_ROW)(
  '%s goes to each of its rows by an index, even as it is planned for an empty graph',
  async (name) => {
    const { operators } = await explainer.explain({ name, text: cypherFile(`import/${name}`) });
    expect(operators.length).toBeGreaterThan(3);
    expect(operators.filter((operator) => operator.includes('Scan'))).toEqual([]);
  },
);
