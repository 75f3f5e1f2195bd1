import { Command } from 'commander';
import { readConfig } from '../config.js';
import { summaryOf } from '../data/import/counts.js';
import type { ImportResult } from '../data/import/import-dataset.js';
import { loadDataset } from '../data/load-dataset.js';
import { createLog } from '../log.js';
import { loadGraph } from './load-graph.js';
import { openGraph } from './open-graph.js';
import { reporter } from './report.js';
import { stoppable } from './stoppable.js';

/** `cyberlaw-graph import [dir]`: brings a graph to what a data folder says, under one new revision, or says that it is there already. */
export function importCommand(): Command {
  return new Command('import')
    .description('load a data folder into the graph, writing only what differs')
    .argument('[dir]', 'the data folder (default: DATA_DIR, else data)')
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText(
      'after',
      [
        '',
        'The graph is the one of NEO4J_URI, or else the local Neo4j, which is started for as long as it takes.',
        'An import that was interrupted is completed by the next one.',
        '',
        'Exit codes: 0 the graph is as the folder says, 1 failed or stopped, 2 could not begin, or the folder has faults.',
      ].join('\n'),
    )
    .action(async (dir: string | undefined, options: { json?: true }) => {
      const { result, milliseconds } = await stoppable((signal) => load(dir, options.json !== true, signal));
      process.stdout.write(options.json === true ? asJson(result, milliseconds) : asLine(result, milliseconds));
    });
}

async function load(dir: string | undefined, talkative: boolean, signal: AbortSignal) {
  const config = readConfig();
  const say = reporter(talkative);
  const dataset = await loadDataset(dir ?? config.dataDir);
  const opened = await openGraph(config, createLog(config.logLevel), say, { signal });
  const start = performance.now();
  try {
    const result = await loadGraph(opened.graph, dataset, {
      say,
      progress: talkative,
      trustRevision: false,
      signal,
    });
    return { result, milliseconds: Math.round(performance.now() - start) };
  } finally {
    await opened.close();
  }
}

function asJson({ revision, changed, resumed, counts }: ImportResult, milliseconds: number): string {
  return `${JSON.stringify({ revision, changed, resumed, counts, milliseconds }, null, 2)}\n`;
}

function asLine({ revision, changed, resumed, counts }: ImportResult, milliseconds: number): string {
  if (!changed) return `The graph is already at revision ${revision}; nothing was written.\n`;
  const completed = resumed ? ', which an interrupted import had begun' : '';
  return `Revision ${revision}${completed}: ${summaryOf(counts)} (${(milliseconds / 1000).toFixed(1)} s).\n`;
}
