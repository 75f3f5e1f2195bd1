import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../errors.js';
import { CYPHER_DIR, cypherFile } from './cypher-files.js';
import type { Graph } from './driver.js';
import { withLease } from './lease.js';

/** The lease of everything that changes the graph. */
export const WRITER_LEASE = 'writer';

/** How to migrate. */
export interface MigrateOptions {
  /** The folder of the migrations; the product's own by default. */
  readonly dir?: string;
  /** Called before each migration that is applied. */
  readonly onApply?: (name: string) => void;
  /** Called when another process is writing to the graph. */
  readonly onWait?: (holder: string) => void;
  readonly signal?: AbortSignal;
}

interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const PATIENCE_MS = 300_000;

/**
 * Applies the migrations that the graph has not seen yet, in the order of their names, and waits until its indexes are usable.
 * Safe when several processes do it at once, and again after an interruption, for every statement says IF NOT EXISTS.
 * @returns the names of those that were applied
 * @throws OperatorError when an applied migration was edited since, or the graph was made by a newer version
 */
export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<string[]> {
  const migrations = await readMigrations(options.dir ?? join(CYPHER_DIR, 'migrations'));
  if ((await pending(graph, migrations)).length === 0) return [];
  const { onWait, signal } = options;
  return withLease(graph, { name: WRITER_LEASE, onWait, signal }, async (lease) => {
    await graph.write(file('migration/constraint'), { timeoutMs: PATIENCE_MS });
    // asked again, for another process may have applied them meanwhile
    const missing = await pending(graph, migrations);
    for (const { name, checksum, statements } of missing) {
      options.onApply?.(name);
      for (const text of statements) {
        await graph.write({ name: `migrations/${name}`, text }, { timeoutMs: PATIENCE_MS, signal: lease.signal });
      }
      await graph.write(
        { ...file('migration/await-indexes'), parameters: { seconds: PATIENCE_MS / 1000 } },
        { timeoutMs: PATIENCE_MS, signal: lease.signal },
      );
      await graph.write({ ...file('migration/record'), parameters: { name, checksum } });
    }
    return missing.map(({ name }) => name);
  });
}

async function pending(graph: Graph, migrations: readonly Migration[]): Promise<Migration[]> {
  const rows = (await graph.read(file('migration/applied'))) as [string, string][];
  const applied = new Map(rows);
  for (const name of applied.keys()) {
    if (migrations.some((migration) => migration.name === name)) continue;
    throw new OperatorError(`The graph was made by a newer version: this one does not know the migration ${name}.`, [
      'Use that version, or give this one an empty Neo4j.',
    ]);
  }
  for (const { name, checksum } of migrations) {
    if ((applied.get(name) ?? checksum) === checksum) continue;
    throw new OperatorError(`The migration ${name} was edited after it had been applied to this graph.`, [
      'Put it back as it was; what it lacks goes into a new migration.',
    ]);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const files = (await readdir(dir)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (name) => {
      // The same text whatever git made of the line ends.
      const text = (await readFile(join(dir, name), 'utf8')).replaceAll('\r\n', '\n');
      return {
        name: name.replace(/\.cypher$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: statementsOf(text),
      };
    }),
  );
}

/** The statements of a migration: each ends with a semicolon at the end of a line; lines that begin with `//` are comments. */
export function statementsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function file(name: string) {
  return { name, text: cypherFile(name) };
}
