import { isChinese } from './words.js';

/** Shorter words are too near to others for a typo to be told from a different word. */
const MIN_LENGTH_FOR_A_TYPO = 4;
const MIN_LENGTH_FOR_TWO_TYPOS = 9;

/**
 * The question to the full-text index for the words of a text. As the words consist of lower-case letters and digits alone,
 * nothing in them is syntax. All the alternatives are optional; whoever meets more of them, and the exacter ones, scores higher.
 */
export function luceneQuery(words: readonly string[]): string {
  const alternatives = words.flatMap((word, index) =>
    isChinese(word) ? chinese(word) : latin(word, index === words.length - 1),
  );
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  return [
    ...alternatives,
    // "cyber security" is "cybersecurity" elsewhere.
    ...joined.filter((word) => !isChinese(word)).map((word) => `${word}^3`),
    ...(words.length > 1 ? [`"${words.join(' ')}"^6`] : []),
  ].join(' OR ');
}

function latin(word: string, isLast: boolean): string[] {
  const typos = word.length >= MIN_LENGTH_FOR_TWO_TYPOS ? 2 : 1;
  return [
    `${word}^4`,
    ...(word.length >= MIN_LENGTH_FOR_A_TYPO ? [`${word}~${String(typos)}`] : []),
    // The last word may not be finished yet.
    ...(isLast && word.length > 1 ? [`${word}*`] : []),
  ];
}

function chinese(word: string): string[] {
  // The index holds pairs of characters; a single one is the beginning or the end of pairs.
  return word.length === 1 ? [`${word}*`, `*${word}`] : [`"${word}"^6`, word];
}
