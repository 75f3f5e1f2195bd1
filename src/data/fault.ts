/** Something wrong in the data: where it stands, and what would be right. */
export interface Fault {
  /** The file's name within the data folder. */
  readonly file: string;
  /** Counted from 1; 0 where the fault is about the whole file. */
  readonly line: number;
  /** The record's id, where it could be read. */
  readonly id?: string;
  /** The name of the check that found it. */
  readonly check: string;
  /** Names the value at fault and says what would be right. */
  readonly message: string;
}

/** Where a record stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The faults in the order in which a person mends them: by file, then by line. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** A fault on one line: `instruments.jsonl:12: cn-data-security-law-2021: … (dates-in-order)`. */
export function formatFault({ file, line, id, check, message }: Fault): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return `${place}: ${id === undefined ? '' : `${id}: `}${message} (${check})`;
}
