const DIGITS = 9;

/** Where something that a revision wrote stands among all changes: `000000012 cn-cybersecurity-law-2016`; as text, in their order. */
export function placeOf(revision: number, id: string): string {
  return `${String(revision).padStart(DIGITS, '0')} ${id}`;
}
