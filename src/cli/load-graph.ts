import { importDataset, type ImportResult } from '../data/import/import-dataset.js';
import type { Dataset } from '../data/load-dataset.js';
import type { Graph } from '../graph/driver.js';
import { migrate } from '../graph/migrate.js';
import { reportProgress } from './progress.js';
import { waitingFor } from './report.js';

/** How a command talks while it loads. */
export interface LoadOptions {
  /** Takes lines of progress, for a person. */
  readonly say: (line: string) => void;
  /** Whether to show how far it is. */
  readonly progress: boolean;
  /** Whether a graph whose last revision was made of this dataset is taken for up to date unread. */
  readonly trustRevision: boolean;
  readonly signal: AbortSignal;
}

/** Gives a graph its constraints and indexes and makes it as the dataset wants it, showing how far it is. */
export async function loadGraph(graph: Graph, dataset: Dataset, options: LoadOptions): Promise<ImportResult> {
  const { say, signal, trustRevision } = options;
  const onWait = (holder: string): void => {
    say(waitingFor(holder));
  };
  await migrate(graph, { onWait, signal });
  const progress = options.progress ? reportProgress('Loading the graph') : undefined;
  try {
    return await importDataset(graph, dataset, {
      onWait,
      signal,
      trustRevision,
      ...(progress && { onProgress: progress.update.bind(progress) }),
    });
  } finally {
    progress?.end();
  }
}
