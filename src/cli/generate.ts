import { mkdir, readdir } from 'node:fs/promises';
import { setImmediate as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Generated } from '../data/generate/report.js';
import { LEAST_INSTRUMENTS, MOST_INSTRUMENTS, scaleOf } from '../data/generate/scale.js';
import { writeDataset } from '../data/generate/write-dataset.js';
import { writeNeo4jAdmin } from '../data/generate/write-neo4j-admin.js';
import { messageOf, OperatorError } from '../errors.js';
import { reportProgress } from './progress.js';
import { stoppable } from './stoppable.js';

const FORMATS = { dataset: writeDataset, 'neo4j-admin': writeNeo4jAdmin } as const;

interface Options {
  readonly instruments: number;
  readonly seed: number;
  readonly out: string;
  readonly format: keyof typeof FORMATS;
  readonly json?: true;
}

/** How many records are made between two looks at the clock and at Ctrl-C. */
const RECORDS_AT_ONCE = 2_000;

/** `cyberlaw-graph generate`: writes a synthetic graph of any size, the same one for the same seed. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('write a synthetic graph of any size, to measure and to try things with')
    .requiredOption(
      '--instruments <n>',
      'how many legal instruments; all else is in proportion',
      integerFrom(LEAST_INSTRUMENTS, MOST_INSTRUMENTS),
    )
    .option('--seed <n>', 'the same seed gives the same files', integerFrom(0, 2 ** 31 - 1), 1)
    .option('--out <dir>', 'the folder to write to; new or empty', 'synthetic')
    .addOption(
      new Option('--format <format>', 'a data folder, or files for the bulk importer of Neo4j')
        .choices(Object.keys(FORMATS))
        .default('dataset'),
    )
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText(
      'after',
      [
        '',
        'A dataset is read by import and validate. The files for the bulk importer hold what an import would have stored:',
        '  cd DIR && neo4j-admin database import full neo4j @import.args',
        'and then, with that Neo4j running, cyberlaw-graph migrate.',
        '',
        'Exit codes: 0 written, 1 failed or stopped, 2 could not begin.',
      ].join('\n'),
    )
    .action(async (options: Options) => {
      const start = performance.now();
      const generated = await stoppable((signal) => generate(options, signal));
      const milliseconds = Math.round(performance.now() - start);
      process.stdout.write(
        options.json === true ? asJson(options, generated, milliseconds) : asLine(options, generated, milliseconds),
      );
    });
}

async function generate({ instruments, seed, out, format, json }: Options, signal: AbortSignal): Promise<Generated> {
  await prepareFolder(out);
  const scale = scaleOf(instruments, seed);
  const total = Object.values(scale.counts).reduce((sum, count) => sum + count, 0);
  const progress = json === true ? undefined : reportProgress('Generating');
  try {
    return await FORMATS[format](scale, out, (kind, entities) => {
      if (entities % RECORDS_AT_ONCE !== 0) return undefined;
      progress?.update({ phase: kind.toLowerCase(), done: entities, total });
      signal.throwIfAborted();
      return pause();
    });
  } finally {
    progress?.end();
  }
}

async function prepareFolder(out: string): Promise<void> {
  let present: string[];
  try {
    await mkdir(out, { recursive: true });
    present = await readdir(out);
  } catch (cause) {
    throw new OperatorError(`The folder ${out} cannot be made: ${messageOf(cause)}.`, [NAME_ANOTHER], 2, { cause });
  }
  if (present.length > 0) throw new OperatorError(`The folder ${out} is not empty.`, [NAME_ANOTHER], 2);
}

const NAME_ANOTHER = 'Name a new or empty folder with --out.';

function integerFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

function asJson({ instruments, seed, out, format }: Options, generated: Generated, milliseconds: number): string {
  return `${JSON.stringify({ instruments, seed, dir: out, format, ...generated, milliseconds }, null, 2)}\n`;
}

function asLine({ out }: Options, { documents, entities, relationships }: Generated, milliseconds: number): string {
  return `${out}: ${entities} entities, ${relationships} relationships, ${documents} documents (${(milliseconds / 1000).toFixed(1)} s).\n`;
}
