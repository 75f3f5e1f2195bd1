/** How many words of a question are looked for; the rest of a long one adds nothing. */
const MAX_WORDS = 12;
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** A text as names are compared: compatible forms unified, lower case. */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a text: runs of letters and digits; runs of Chinese characters stay whole. */
export function wordsOf(text: string): string[] {
  return (normalize(text).match(WORD) ?? []).slice(0, MAX_WORDS);
}

/** Whether a word is written in Chinese characters. */
export function isChinese(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
