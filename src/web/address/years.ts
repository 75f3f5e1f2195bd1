/** A span of years, both included; open where one is undefined. */
export interface Years {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const YEAR = /^(1[89]|20)\d{2}$/;

/** Whether text is a year that the graph can be asked about. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/** The years that an address names. Faulty text counts as none, and two in the wrong order are taken the other way round. */
export function yearsOf(from: string, to: string): Years {
  const first = isYear(from) ? from : undefined;
  const last = isYear(to) ? to : undefined;
  return first !== undefined && last !== undefined && first > last
    ? { from: last, to: first }
    : { from: first, to: last };
}
