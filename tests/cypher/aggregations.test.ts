import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CYPHER_DIR, cypherFile } from '../../src/graph/cypher-files.js';

/** Whose files are statements of their own, or are for Neo4j Browser. */
const STATEMENTS = /^(browser|coverage|import|lease|migrations?|revision)\//;

const parts = readdirSync(CYPHER_DIR, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.cypher') && !STATEMENTS.test(name))
  .map((name) => name.replace('.cypher', ''));

// What Neo4j does in the row of a question: see src/graph/together.ts.
it.each(parts)('%s gathers what may find nothing by COLLECT, not by an aggregation without a key', (name) => {
  expect(cypherFile(name)).not.toMatch(/^\s*(WITH|RETURN) (DISTINCT )?\[?(collect|count|sum|avg|min|max)\(/m);
});
