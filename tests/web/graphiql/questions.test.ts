import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../../src/web/graphiql/questions';
import { tabsFor } from '../../../src/web/graphiql/tabs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

describe('the questions of README', () => {
  it('are five, each an operation with a name of its own that begins with its words', () => {
    const questions = questionsIn(readme);
    expect(questions).toHaveLength(5);
    const names = questions.map(({ query }) => {
      const [operation] = parse(query).definitions;
      return operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
    });
    expect(names[0]).toBe('WhichDepartmentalRules');
    expect(new Set(names).size).toBe(5);
    for (const { words, query } of questions) expect(query.startsWith(`# ${words}\n`)).toBe(true);
  });

  it('may hold what no name holds', () => {
    expect(questionsIn('**What is 网安法?**\n\n```graphql\n{ a }\n```\n')).toEqual([
      { words: 'What is 网安法?', query: '# What is 网安法?\nquery WhatIs { a }\n' },
    ]);
  });
});

describe('the tabs of the editor', () => {
  const question = { words: 'What?', query: 'query What { a }' };

  it('are the questions where the address asks nothing', () => {
    expect(tabsFor(new URLSearchParams(), [question])).toEqual({
      tabs: [{ query: question.query, variables: null }],
      initial: undefined,
    });
  });

  it('begin with what the address asks', () => {
    const asked = { query: 'query ($id: ID!) { b }', variables: '{"id":"c"}' };
    const { tabs, initial } = tabsFor(new URLSearchParams(asked), [question]);
    expect(initial).toEqual(asked);
    expect(tabs.map(({ query }) => query)).toEqual([asked.query, question.query]);
  });
});
