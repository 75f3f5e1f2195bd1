import { Command } from 'commander';
import { readConfig } from '../config.js';
import { migrate } from '../graph/migrate.js';
import { createLog } from '../log.js';
import { openGraph } from './open-graph.js';
import { reporter, waitingFor } from './report.js';
import { stoppable } from './stoppable.js';

/** `cyberlaw-graph migrate`: gives a graph the constraints and indexes that this version needs. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('give the graph the constraints and indexes that this version needs')
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText(
      'after',
      [
        '',
        'The graph is the one of NEO4J_URI, or else the local Neo4j, which is started for as long as it takes.',
        '',
        'Exit codes: 0 the graph has them all, 1 failed or stopped, 2 could not begin.',
      ].join('\n'),
    )
    .action(async (options: { json?: true }) => {
      const applied = await stoppable((signal) => apply(options.json !== true, signal));
      process.stdout.write(options.json === true ? `${JSON.stringify({ applied }, null, 2)}\n` : asLine(applied));
    });
}

async function apply(talkative: boolean, signal: AbortSignal): Promise<string[]> {
  const config = readConfig();
  const say = reporter(talkative);
  const opened = await openGraph(config, createLog(config.logLevel), say, { signal });
  try {
    return await migrate(opened.graph, {
      signal,
      onApply: (name) => {
        say(`Applying ${name} …`);
      },
      onWait: (holder) => {
        say(waitingFor(holder));
      },
    });
  } finally {
    await opened.close();
  }
}

function asLine(applied: readonly string[]): string {
  return applied.length === 0 ? 'Nothing to apply.\n' : `Applied ${applied.join(', ')}.\n`;
}
