import { ENTITY_KINDS } from '../../data/vocabulary.js';
import { isChinese } from './words.js';

/** Shorter words are too near to others for a typo to be told from a different word. */
const MIN_LENGTH_FOR_A_TYPO = 4;
const MIN_LENGTH_FOR_TWO_TYPOS = 9;

/**
 * The question to the full-text index for the words of a text. As the words consist of lower-case letters and digits alone,
 * nothing in them is syntax. All the alternatives are optional; whoever meets more of them, and the exacter ones, scores higher.
 * The kind is no matter of degree.
 * @param kinds only entities of these kinds, as they are stored; without them all but versions
 */
export function luceneQuery(words: readonly string[], kinds?: readonly string[] | null): string {
  const alternatives = words.flatMap((word, index) =>
    isChinese(word) ? chinese(word) : latin(word, index === words.length - 1),
  );
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  const names = [
    ...alternatives,
    // "cyber security" is "cybersecurity" elsewhere.
    ...joined.filter((word) => !isChinese(word)).map((word) => `${word}^3`),
    ...(words.length > 1 ? [`"${words.join(' ')}"^6`] : []),
  ];
  // To ask for a kind that a million are of takes Lucene three times as long as to leave out all the others.
  const others = ENTITY_KINDS.filter((kind) => !(kinds ? kinds.includes(kind) : kind !== 'VERSION'));
  return [`+names:(${names.join(' OR ')})`, ...others.map((kind) => `-kind:${kind}`)].join(' ');
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
