import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The small real dataset of tests/fixtures. */
export const FIXTURE_DATASET = fileURLToPath(new URL('../fixtures/dataset', import.meta.url));

/** A record whose form nothing vouches for: tests put faults into it. */
export interface LooseRecord {
  id: string;
  relationships?: LooseRelationship[];
  claims?: Record<string, unknown>[];
  names: { value: string; lang: string; kind: string }[];
  [field: string]: unknown;
}

/** A relationship whose form nothing vouches for. */
export interface LooseRelationship {
  type: string;
  to: string;
  passages: string[];
  [field: string]: unknown;
}

/** A dataset in memory that a test changes and writes to a folder of its own, which goes with the test. */
export class DatasetCopy {
  private constructor(private readonly files: Map<string, LooseRecord[]>) {}

  static async of(dir = FIXTURE_DATASET): Promise<DatasetCopy> {
    const files = new Map<string, LooseRecord[]>();
    for (const file of await readdir(dir)) {
      const lines = (await readFile(path.join(dir, file), 'utf8')).trimEnd().split('\n');
      files.set(
        file,
        lines.map((line) => JSON.parse(line) as LooseRecord),
      );
    }
    return new DatasetCopy(files);
  }

  /** The record with the id, to be changed in place. */
  record(id: string): LooseRecord {
    return this.place(id).record;
  }

  /** The first relationship of the type that the record holds, to the given id where one is given; to be changed in place. */
  relationship(id: string, type: string, to?: string): LooseRelationship {
    const found = this.record(id).relationships?.find((r) => r.type === type && (to === undefined || r.to === to));
    if (found === undefined) throw new Error(`${id} has no ${type}`);
    return found;
  }

  /** Puts a relationship at the end of a record's list. */
  relate(id: string, relationship: Partial<LooseRelationship> & { type: string; to: string }): void {
    (this.record(id).relationships ??= []).push({ passages: ['wp-2023#Preface ¶1'], ...relationship });
  }

  /** Puts a record at the end of a file. */
  add(file: string, record: LooseRecord): void {
    this.files.set(file, [...(this.files.get(file) ?? []), record]);
  }

  /** Takes a record out. */
  remove(id: string): void {
    const { file, record } = this.place(id);
    this.files.set(
      file,
      (this.files.get(file) ?? []).filter((other) => other !== record),
    );
  }

  /** The file and line where the record will stand, as faults name them. */
  at(id: string): { file: string; line: number; id: string } {
    const { file, line } = this.place(id);
    return { file, line, id };
  }

  /** The whole dataset as one object, a property a file. */
  asFolder(): Record<string, LooseRecord[]> {
    return Object.fromEntries(this.files);
  }

  /** Writes the dataset to a new folder and gives its path. */
  async write(): Promise<string> {
    const dir = await temporaryFolder();
    for (const [file, records] of this.files) {
      await writeFile(path.join(dir, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    }
    return dir;
  }

  private place(id: string): { file: string; line: number; record: LooseRecord } {
    for (const [file, records] of this.files) {
      const index = records.findIndex((record) => record.id === id);
      const record = records[index];
      if (record !== undefined) return { file, line: index + 1, record };
    }
    throw new Error(`no record ${id}`);
  }
}

/** The fixture dataset, byte for byte, in a folder that goes with the test. */
export async function copyOfFixtureFolder(): Promise<string> {
  const dir = await temporaryFolder();
  await cp(FIXTURE_DATASET, dir, { recursive: true });
  return dir;
}

/** An empty folder that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
