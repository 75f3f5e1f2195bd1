/** Checks a data folder: its form first, then every rule in CHECKS. */
import { prepare, type CheckedData } from './checked-data.js';
import { CHECKS } from './checks/index.js';
import { inReadingOrder, type Fault } from './fault.js';
import { readFolder } from './reader.js';
import { DEFAULT_SOURCES_DIR, readLocators } from './source-folder.js';

/** How a data folder is to be checked. */
export interface ValidateOptions {
  /** The folder of the source texts that locators are checked against; left unchecked where it is not there. */
  readonly sourcesDir?: string;
}

/** The records of a data folder and everything that is wrong with them. */
export interface Validation {
  readonly data: CheckedData;
  /** By file and line. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a data folder and runs every check on it.
 * @throws OperatorError (exit code 2) when the folder cannot be read or holds no data.
 */
export async function validateFolder(dir: string, options: ValidateOptions = {}): Promise<Validation> {
  const content = await readFolder(dir);
  const data = prepare(content, await readLocators(options.sourcesDir ?? DEFAULT_SOURCES_DIR));
  return { data, faults: inReadingOrder([...content.faults, ...runChecks(data)]) };
}

function runChecks(data: CheckedData): Fault[] {
  return CHECKS.flatMap((check) =>
    Array.from(check.find(data), ({ at, message }) => ({
      file: at.file,
      line: at.line,
      id: at.record.id,
      check: check.name,
      message,
    })),
  );
}
