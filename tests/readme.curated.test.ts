import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from './support/api.js';
import { curatedGraph } from './support/test-graph.js';

const ROOT = new URL('../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const QUESTION = /^\*\*(.+)\*\*\n\n```graphql\n([\s\S]+?)\n```\n\n```json\n([\s\S]+?)\n```$/gm;
const questions = [...README.matchAll(QUESTION)].map(([, title = '', query = '', answer = '']) => ({
  title,
  query,
  answer,
}));

describe('the questions of the README', () => {
  let api: Api;
  beforeAll(() => {
    api = apiOn(curatedGraph());
  });

  it('are five', () => {
    expect(questions).toHaveLength(5);
  });

  it.each(questions)('$title', async ({ query, answer }) => {
    expect(await api.ask(query)).toEqual(JSON.parse(answer));
  });
});
