import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../support/api.js';
import { curatedGraph } from '../support/test-graph.js';

interface Hit {
  readonly score: number;
  readonly matched: { readonly value: string; readonly lang: string; readonly kind: string };
  readonly entity: { readonly id: string; readonly kind: string };
}
interface Search {
  readonly nodes: readonly Hit[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

let api: Api;
beforeAll(() => {
  api = apiOn(curatedGraph());
});

async function search(query: string, variables: object = {}): Promise<Search> {
  const source = `query ($query: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String) {
    search(query: $query, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
      nodes { score matched { value lang kind } entity { id kind } }
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  return (await api.ask<{ search: Search }>(source, { query, ...variables })).search;
}

describe('search', () => {
  it.each<[query: string, id: string, matched: string]>([
    ['cyber security law', 'cn-cybersecurity-law-2016', 'Cyber Security Law'],
    ['Cybersecurity Law', 'cn-cybersecurity-law-2016', 'Cybersecurity Law'],
    ['CYBERSECURITY LAW', 'cn-cybersecurity-law-2016', 'Cybersecurity Law'],
    ['网络安全法', 'cn-cybersecurity-law-2016', '网络安全法'],
    ['网安法', 'cn-cybersecurity-law-2016', '网安法'],
    ['PIPL', 'cn-personal-information-protection-law-2021', 'PIPL'],
    ['pipl', 'cn-personal-information-protection-law-2021', 'PIPL'],
    ['ＰＩＰＬ', 'cn-personal-information-protection-law-2021', 'PIPL'],
    ['  PIPL  ', 'cn-personal-information-protection-law-2021', 'PIPL'],
    ['个保法', 'cn-personal-information-protection-law-2021', '个保法'],
    [
      'Personal Infomation Protection',
      'cn-personal-information-protection-law-2021',
      'Personal Information Protection Law',
    ],
    ['data secrity law', 'cn-data-security-law-2021', 'Data Security Law'],
    ['jingwang', 'cmp-jingwang', 'Jingwang'],
    ['净网', 'cmp-jingwang', '净网'],
    ['数据出境', 'topic-cross-border-data', '数据出境'],
    ['cross-border data', 'topic-cross-border-data', 'cross-border data'],
    ['SCO', 'org-sco', 'SCO'],
    ['网络安全审查办法', 'cn-cybersecurity-review-measures-2021', '网络安全审查办法'],
  ])('finds "%s" as %s, by its name «%s»', async (query, id, matched) => {
    const [best] = (await search(query)).nodes;
    expect(best).toMatchObject({ entity: { id }, matched: { value: matched } });
  });

  it('finds the same by "数据出境" and by "cross-border data"', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await search(query, { first: 10 })).nodes.map(({ entity }) => entity.id);
    const chinese = await ids('数据出境');
    const english = await ids('cross-border data');
    expect(chinese).toContain(english[0]);
    expect(english).toContain(chinese[0]);
  });

  it('finds a word that is not finished yet', async () => {
    const { nodes } = await search('cybersec', { kinds: ['INSTRUMENT'] });
    expect(nodes.map(({ entity }) => entity.id)).toContain('cn-cybersecurity-law-2016');
  });

  it('finds versions only when they are asked for, and only the kinds that are', async () => {
    const kindsOf = async (kinds?: string[]): Promise<Set<string>> =>
      new Set((await search('Cybersecurity Law', { kinds, first: 100 })).nodes.map(({ entity }) => entity.kind));
    const all = await kindsOf();
    expect(all).toContain('INSTRUMENT');
    expect(all).not.toContain('VERSION');
    expect(await kindsOf(['VERSION'])).toEqual(new Set(['VERSION']));
    expect(await kindsOf(['TOPIC', 'CAMPAIGN'])).toEqual(new Set(['TOPIC', 'CAMPAIGN']));
    expect(await kindsOf([])).toEqual(new Set());
  });

  // Both find more than the two hundred candidates among which the best are looked for.
  it.each(['China law network information', 'China information security data'])(
    'gives the best of "%s" first, and every hit once, either way',
    async (query) => {
      const pages = async (direction: 'forward' | 'backward'): Promise<Hit[]> => {
        const found: Hit[] = [];
        for (let cursor: string | null = null, more = true; more;) {
          const page: Search = await search(
            query,
            direction === 'forward' ? { first: 70, after: cursor } : { last: 70, before: cursor },
          );
          expect(page.totalCount).toBeGreaterThan(200);
          if (direction === 'forward') found.push(...page.nodes);
          else found.unshift(...page.nodes);
          const { endCursor, startCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
          [cursor, more] = direction === 'forward' ? [endCursor, hasNextPage] : [startCursor, hasPreviousPage];
          if (!more) expect(found).toHaveLength(page.totalCount);
        }
        return found;
      };
      const found = await pages('forward');
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(found.map(({ entity }) => entity.id)).size).toBe(found.length);
      expect(await pages('backward')).toEqual(found);
    },
  );

  it('is one statement, which a text never enters', async () => {
    await search('网络安全法');
    const [first] = api.statements;
    await search('foo AND bar"}) MATCH (n) DETACH DELETE n //');
    expect(api.statements.map(({ text }) => text)).toEqual([first?.text]);
  });
});

describe('a hostile text', () => {
  const SOURCE =
    'query ($query: String!) { search(query: $query) { totalCount nodes { score matched { value } entity { id name } } } }';

  /** An answer, or the caller's fault; nothing else, and within the deadline, beyond which it would be TIMEOUT. */
  async function survives(query: string): Promise<'answer' | 'refused'> {
    const errors = await api.askForErrors(SOURCE, { query });
    if (errors.length === 0) return 'answer';
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
    return 'refused';
  }

  it.each<[query: string, outcome: 'answer' | 'refused']>([
    ['foo AND (', 'answer'],
    ['"x', 'answer'],
    ['a:b:c', 'answer'],
    ['names:law', 'answer'],
    ['*', 'refused'],
    ['/.*/', 'refused'],
    ['\0', 'refused'],
    ['law\0', 'answer'],
    ['', 'refused'],
    ['   ', 'refused'],
    ['\\', 'refused'],
    ['law\\', 'answer'],
    ['~', 'refused'],
    ['law~2', 'answer'],
    ['^5', 'answer'],
    ['[a TO b]', 'answer'],
    ['{a TO *}', 'answer'],
    ['NOT', 'answer'],
    ['OR OR OR', 'answer'],
    ['+law -law !law', 'answer'],
    ['law && (law || law)', 'answer'],
    ["' OR 1=1 --", 'answer'],
    ['$lucene', 'answer'],
    ['\ud800', 'refused'],
    ['law \udc00 法', 'answer'],
    ['🙂⚖', 'refused'],
    ['👩‍⚖️', 'answer'],
    ['⚖️ law', 'answer'],
    ['قانون الأمن السيبراني', 'answer'],
    ['\u202elaw', 'answer'],
    ['a\u0301\u0301\u0301', 'answer'],
    ['\u0301', 'answer'],
    ['İstanbul', 'answer'],
    ['ﷺ', 'answer'],
    ['𠮷𠮷', 'answer'],
    ['a '.repeat(100), 'answer'],
    ['a'.repeat(200), 'answer'],
    ['法'.repeat(200), 'answer'],
    ['a'.repeat(201), 'refused'],
    ['law '.repeat(2_500), 'refused'],
  ])('%j ends in an %s', async (query, outcome) => {
    expect(await survives(query)).toBe(outcome);
  });

  it('of any characters ends in an answer or is refused', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('ab法网\u0301 "\\/*?~^:()[]{}+-!&|<>=$\0\ud83d'), 'AND', 'OR', 'NOT', 'TO'),
        maxLength: 30,
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        await survives(query);
      }),
      { numRuns: 100 },
    );
  });
});
