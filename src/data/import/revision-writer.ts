import { cypherFile } from '../../graph/cypher-files.js';
import type { Graph } from '../../graph/driver.js';
import { leaseLost, type Lease } from '../../graph/lease.js';
import type { Batch } from './batches.js';
import { counterOf, countsFrom, COUNTERS, summaryOf, type ImportCounts } from './counts.js';
import { waitForReaders } from './wait-for-readers.js';

const BATCH_TIMEOUT_MS = 120_000;

/** Writes one revision under a lease, whose loss stops it. */
export class RevisionWriter {
  constructor(
    private readonly graph: Graph,
    private readonly lease: Lease,
    private readonly revision: number,
  ) {}

  /** Marks the revision as half written, so that nobody reads it from now on, and lets those end who are reading. */
  async begin(): Promise<void> {
    await this.send(['begin'], {}, 1);
    await waitForReaders(this.graph, this.lease.signal);
  }

  /** Writes a batch in one transaction. */
  async write({ group, action, file, rows, size }: Batch): Promise<void> {
    await this.send(['count', file], { rows: rows(), counter: counterOf(group, action) }, size);
  }

  /** Opens the revision to readers, notes the digest of the dataset it was made of, and gives what it did in all its parts. */
  async complete(dataset: string): Promise<ImportCounts> {
    const [row] = await this.graph.read({
      name: 'import/counters',
      text: cypherFile('import/counters'),
      parameters: { revision: this.revision, counters: COUNTERS },
    });
    const counts = countsFrom((row?.[0] ?? []) as number[]);
    await this.send(['complete'], { summary: summaryOf(counts), dataset }, 1);
    return counts;
  }

  /** Runs the last of the files behind the others, which are its conditions, in one statement that writes so many rows. */
  private async send(files: readonly string[], parameters: Record<string, unknown>, expected: number): Promise<void> {
    const texts = ['fence', ...files].map((file) => cypherFile(`import/${file}`));
    const text = [...texts.slice(0, -1).map((condition) => `CALL () {\n${condition}\n}`), ...texts.slice(-1)].join(
      '\n',
    );
    const { name, holder, forMs } = this.lease;
    const [row] = await this.graph.write(
      {
        name: `import/${files.at(-1) ?? ''}`,
        text,
        parameters: { ...parameters, revision: this.revision, lease: { name, holder, forMs } },
      },
      { timeoutMs: BATCH_TIMEOUT_MS, signal: this.lease.signal },
    );
    const written = row?.[0];
    if (written === 0) throw leaseLost();
    if (written !== expected) throw new Error(`${files.join(' + ')} wrote ${String(written)} of ${expected} rows`);
  }
}
