import { join } from 'node:path';
import { placeOf } from '../../graph/revision-place.js';
import type { Property, StoredItem } from '../import/stored-form.js';
import type { Column } from './columns.js';
import { LineFile } from './line-file.js';

/** Between the members of a list: a control character, which no text of a record holds. */
const BETWEEN_MEMBERS = '\u001f';
/** How Neo4j's importer is told of it. */
export const ARRAY_DELIMITER = 'U+001F';

/** One file for Neo4j's bulk importer: links first (`:LABEL`, `:START_ID(Entity)`), then properties by column. */
export class CsvTable {
  private readonly file: LineFile;
  private readonly known: ReadonlySet<string>;

  constructor(
    dir: string,
    name: string,
    links: readonly string[],
    private readonly columns: readonly Column[],
  ) {
    this.file = new LineFile(join(dir, name));
    this.known = new Set(columns.map((column) => column.name));
    void this.file.write([...links, ...columns.map((column) => `${column.name}:${column.type}`)].join(','));
  }

  /** Adds an item of an import's; nothing of it may be left out for want of a column. */
  writeItem(links: readonly string[], item: StoredItem, revision: number): Promise<unknown> | undefined {
    const marks = { hash: item.hash, revision, revisions: [String(revision)], place: placeOf(revision, item.id) };
    return this.write(links, { ...item.properties, ...item.days, ...marks });
  }

  /** Adds a line. */
  write(links: readonly string[], values: Readonly<Record<string, Property>> = {}): Promise<unknown> | undefined {
    const lost = Object.keys(values).find((name) => !this.known.has(name));
    if (lost !== undefined) throw new Error(`there is no column for ${lost}`);
    const fields = this.columns.map(({ name, type }) => fieldOf(values[name], type));
    return this.file.write([...links, ...fields].map(quoted).join(','));
  }

  end(): Promise<void> {
    return this.file.end();
  }
}

/** A node's labels as one field. */
export function labelsField(labels: readonly string[]): string {
  return labels.join(BETWEEN_MEMBERS);
}

/** An empty field is a property that is not there. */
function fieldOf(value: Property | undefined, type: Column['type']): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.join(BETWEEN_MEMBERS);
  if (type === 'long' && !Number.isInteger(value)) throw new Error(`${String(value)} is no integer`);
  return String(value);
}

function quoted(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
