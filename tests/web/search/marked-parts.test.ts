import { describe, expect, it } from 'vitest';
import { hasWords, markedParts } from '../../../src/web/parts/marked-parts';

/** The name with brackets around what is marked. */
const marked = (name: string, question: string): string =>
  markedParts(name, question)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('what of a name is marked', () => {
  it.each([
    ['Data Security Law', 'data law', '[Data] Security [Law]'],
    ['Cross-border data transfer', 'cross-border data', '[Cross]-[border] [data] transfer'],
    ['Cybersecurity Law', 'cybersec', '[Cybersec]urity Law'],
    ['Cybersecurity Law', 'cyber security', '[Cybersecurity] Law'],
    ['Data Security Law', 'data secrity', '[Data] [Security] Law'],
    ['Law of the Sea', 'lax', 'Law of the Sea'],
    ['个人信息出境标准合同办法', '数据出境', '个人信息[出境]标准合同办法'],
    ['数据出境安全评估办法', '数据出境', '[数据出境]安全评估办法'],
    ['网络安全法', '法', '网络安全[法]'],
    ['网络数据安全', '数据 安全', '网络[数据安全]'],
    ['PIPL', 'ＰＩＰＬ', '[PIPL]'],
    ['ＰＩＰＬ', 'pipl', '[ＰＩＰＬ]'],
    ['Data Security Law', '数据', 'Data Security Law'],
    ['Data (Security)', '***', 'Data (Security)'],
  ])('«%s» asked for by "%s" is %s', (name, question, expected) => {
    expect(marked(name, question)).toBe(expected);
  });

  it('is the whole name again when it is put together', () => {
    const name = '《数据安全法》 (Data Security Law, 2021)';
    expect(
      markedParts(name, '安全 law 2021')
        .map(({ text }) => text)
        .join(''),
    ).toBe(name);
  });
});

it('a text without a letter, digit or character has nothing to look for', () => {
  expect(['', ' ', '*', '"!?', '🙂'].map(hasWords)).toEqual([false, false, false, false, false]);
  expect(['a', '1', '法', ' *x'].map(hasWords)).toEqual([true, true, true, true]);
});
