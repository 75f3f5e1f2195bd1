/** How wide a text is about: a Chinese character is as wide as the letters are high, a Latin one somewhat more than half of it. */
export function writtenWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + size * (letter > '\u2E80' ? 1 : 0.56), 0);
}

/** As much of a text as there is room for; nothing where that is not worth reading. */
export function fitting(text: string, size: number, room: number): string {
  if (writtenWidth(text, size) <= room) return text;
  let short = '';
  for (const letter of text) {
    if (writtenWidth(`${short}${letter} …`, size) > room) break;
    short += letter;
  }
  return short.length < 4 ? '' : `${short.trimEnd()} …`;
}

/** A text in lines that are no wider than the room; broken between words, and between Chinese characters. */
export function lines(text: string, size: number, room: number): string[] {
  const pieces = text.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+|\s+/g) ?? [];
  return pieces
    .reduce<string[]>(
      (all, piece) => {
        const last = all.at(-1) ?? '';
        if (writtenWidth(`${last}${piece}`.trimEnd(), size) <= room || last.trim() === '') {
          return [...all.slice(0, -1), `${last}${piece}`];
        }
        return [...all, piece.trim()];
      },
      [''],
    )
    .map((line) => line.trim());
}
