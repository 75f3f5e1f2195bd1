import { setTimeout as pause } from 'node:timers/promises';
import { cypherFile } from '../../graph/cypher-files.js';
import type { Graph } from '../../graph/driver.js';
import { DEFAULT_TIMEOUT_MS } from '../../graph/run.js';
import { StatementError } from '../../graph/translate-error.js';

const ASK_EVERY_MS = 50;

/**
 * Waits until the statements that began before the revision was marked as half written have ended: they have looked for the mark and not
 * found it, and shall not see what is written now. None of them takes longer than its deadline, so neither does this.
 */
export async function waitForReaders(graph: Graph, signal: AbortSignal): Promise<void> {
  const end = Date.now() + DEFAULT_TIMEOUT_MS;
  const early = await inFlight(graph, signal);
  while (early.size > 0 && Date.now() < end) {
    await pause(ASK_EVERY_MS, undefined, { signal });
    const now = await inFlight(graph, signal);
    for (const id of early) if (!now.has(id)) early.delete(id);
  }
}

async function inFlight(graph: Graph, signal: AbortSignal): Promise<Set<string>> {
  try {
    const rows = await graph.read({ name: 'import/in-flight', text: cypherFile('import/in-flight') }, { signal });
    return new Set(rows.map(([id]) => id as string));
  } catch (error) {
    // A user who may not see transactions may still import; its readers then run the small risk.
    if (error instanceof StatementError) return new Set();
    throw error;
  }
}
