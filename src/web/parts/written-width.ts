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
