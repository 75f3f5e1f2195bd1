import { expect } from 'vitest';
import type { Statement } from '../../src/graph/driver.js';
import { computedBy } from '../support/read-recorder.js';
import type { Explained, Explainer } from './explain.js';
import { statementsOf } from './statements-of.js';

/** What starts from all nodes, from all of a label, or from all relationships; whether a revision is being written is one node's question. */
function scansOf({ operators }: Explained): string[] {
  return operators.filter(
    (each) => /AllNodesScan|NodeByLabelScan|LabelsScan|RelationshipsScan/.test(each) && !each.endsWith(':Importing'),
  );
}

/**
 * How many labels a statement may scan: a filtered list is counted by reading its label, which beats an index on all of it, and so is a
 * list whose items are counted by facets; its page is not.
 */
function scansForCounting(statement: Statement): number {
  const text = computedBy(statement);
  const total = /^\[(?:\[\]|COLLECT \{[^]*\}), COUNT \{|^COLLECT \{ WITH [^]* AS rows, COUNT \{/.test(text) ? 1 : 0;
  const facets = text.match(/ AS facet, collect\(/g) ?? [];
  return total + facets.length;
}

/** Expects that whatever a question asks of the graph begins at an index, and that Neo4j has nothing to say against it. */
export async function expectIndexes(explainer: Explainer, name: string, source: string): Promise<void> {
  for (const statement of await statementsOf(source)) {
    const explained = await explainer.explain(statement);
    expect(explained.complaints, statement.text).toEqual([]);
    if (name !== 'Query.coverage') {
      expect(scansOf(explained).slice(scansForCounting(statement)), statement.text).toEqual([]);
    }
  }
}
