/** A part of a text, and whether it is what a question asked for. */
export interface MarkedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
// The same lengths from which the server's search forgives one and two typos.
const LEAST_FOR_A_TYPO = 4;
const LEAST_FOR_TWO_TYPOS = 9;

/** Whether a text has anything to look for: a letter, digit or Chinese character. */
export function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

/**
 * A name cut into what answers a question and what does not: words that are the same, begin with the question's or are
 * a typo away from it, and the longest runs of Chinese characters that both have.
 */
export function markedParts(name: string, question: string): MarkedPart[] {
  const asked = wordsOf(question);
  const joined = asked.slice(1).map((word, index) => `${asked[index] ?? ''}${word}`);
  const latin = [...asked, ...joined].filter((word) => !isHan(word));
  const han = asked.filter(isHan);
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { 0: word, index } of name.matchAll(WORD)) {
    add(parts, name.slice(end, index), false);
    if (isHan(word)) markHan(parts, word, han);
    else markLatin(parts, word, latin);
    end = index + word.length;
  }
  add(parts, name.slice(end), false);
  return parts;
}

function markLatin(parts: MarkedPart[], word: string, asked: readonly string[]): void {
  const own = normalize(word);
  const begun = Math.max(0, ...asked.filter((each) => own.startsWith(each)).map(({ length }) => length));
  if (begun > 0) {
    // Normalizing may change a word's length; then it cannot be told where its beginning ends.
    const length = own.length === word.length ? begun : word.length;
    add(parts, word.slice(0, length), true);
    add(parts, word.slice(length), false);
  } else
    add(
      parts,
      word,
      asked.some((each) => isTypo(each, own)),
    );
}

function markHan(parts: MarkedPart[], run: string, asked: readonly string[]): void {
  const least = Math.min(2, ...asked.map(({ length }) => length));
  for (let at = 0; at < run.length;) {
    let length = 0;
    while (at + length < run.length && asked.some((each) => each.includes(run.slice(at, at + length + 1)))) length++;
    const isMatch = length >= least;
    const taken = isMatch ? length : 1;
    add(parts, run.slice(at, at + taken), isMatch);
    at += taken;
  }
}

/** Appends to the last part where it is of the same sort. */
function add(parts: MarkedPart[], text: string, isMatch: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.isMatch === isMatch) parts[parts.length - 1] = { text: last.text + text, isMatch };
  else parts.push({ text, isMatch });
}

function isTypo(asked: string, own: string): boolean {
  if (asked.length < LEAST_FOR_A_TYPO) return false;
  return distance(asked, own) <= (asked.length >= LEAST_FOR_TWO_TYPOS ? 2 : 1);
}

/** How many characters must be written, taken away or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function wordsOf(text: string): string[] {
  return normalize(text).match(WORD) ?? [];
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
