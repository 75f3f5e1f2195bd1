import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lists, rootFieldQuestions } from './api-questions.js';
import { changedGraph } from './changed-graph.js';
import { expectIndexes } from './expect-indexes.js';
import { Explainer } from './explain.js';
import { statementsOf } from './statements-of.js';

let explainer: Explainer;
beforeAll(async () => {
  explainer = new Explainer();
  await changedGraph();
});
afterAll(() => explainer.close());

describe('a root field', () => {
  it.each(rootFieldQuestions())('%s is found through indexes and without complaint', (name, source) =>
    expectIndexes(explainer, name, source),
  );

  it.each([
    ['entity(id: "a") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['instrument(id: "a") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['nodes(ids: ["a", "b"]) { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['node(id: "a~B~c") { id }', /^NodeUniqueIndexSeek .*:Entity\(id\)/],
    ['node(id: "a~claim~b~1") { id }', /^NodeUniqueIndexSeek .*:Claim\(id\)/],
    ['node(id: "a#b") { id }', /^NodeUniqueIndexSeek .*:Passage\(id\)/],
    ['search(query: "law") { nodes { score } }', /^ProcedureCall db\.index\.fulltext\.queryNodes/],
    ['conflicts { nodes { id } }', /^NodeUniqueIndexSeekByRange .*:Claim\(id\)/],
  ])('%s begins at an index', async (question, operator) => {
    const statements = await statementsOf(`{ ${question} }`);
    const explained = await Promise.all(statements.map((statement) => explainer.explain(statement)));
    expect(explained.flatMap(({ operators }) => operators)).toContainEqual(expect.stringMatching(operator));
  });

  it.each([...lists().map(({ name }) => name), 'entities'])('%s takes its order from the index', async (list) => {
    const cursor = Buffer.from(JSON.stringify(['id', 'a'])).toString('base64url');
    const pages = [
      'first: 5',
      `first: 5, after: "${cursor}"`,
      ...(list === 'entities' ? [] : ['last: 5', `last: 5, before: "${cursor}"`]),
    ];
    for (const page of pages) {
      const [statement] = await statementsOf(`{ ${list}(${page}) { nodes { id name } } }`);
      const { operators } = await explainer.explain(statement!);
      expect(operators).toContainEqual(expect.stringMatching(/^Node(Unique)?IndexSeekByRange .*\(id\)/));
      expect(
        operators.filter((each) => /^(Partial)?(Sort|Top)/.test(each)),
        page,
      ).toEqual([]);
    }
  });
});
