import { Command } from 'commander';
import { readConfig } from '../config.js';
import { formatFault } from '../data/fault.js';
import { summarize, type DatasetSummary } from '../data/summarize.js';
import { validateFolder, type Validation } from '../data/validate.js';

/** The exit code of a folder with faults; that of every command which could not begin. */
const HAS_FAULTS = 2;

/** `cyberlaw-graph validate [dir]`: names every fault of a data folder with file and line; exits with 0 where there is none, else with 2. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('check the curated data and name every fault with file and line')
    .argument('[dir]', 'the data folder (default: DATA_DIR, else data)')
    .option(
      '--sources <dir>',
      'the folder of the source texts to check passages against (default: ../shared/sources beside the project)',
    )
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText('after', '\nExit codes: 0 no faults, 2 faults, or the folder cannot be read.')
    .action(async (dir: string | undefined, options: { sources?: string; json?: true }) => {
      const folder = dir ?? readConfig().dataDir;
      const validation = await validateFolder(
        folder,
        options.sources === undefined ? {} : { sourcesDir: options.sources },
      );
      process.stdout.write(options.json === true ? asJson(folder, validation) : asLines(folder, validation));
      if (validation.faults.length > 0) process.exitCode = HAS_FAULTS;
    });
}

function asJson(dir: string, { data, faults }: Validation): string {
  const result = {
    ok: faults.length === 0,
    dir,
    locatorsChecked: data.locators !== undefined,
    ...summarize(data),
    faults,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function asLines(dir: string, { data, faults }: Validation): string {
  const { documents, entities, relationships } = summarize(data);
  const lines = [
    ...faults.map(formatFault),
    ...(faults.length > 0 ? [''] : []),
    `${dir}: ${count(faults.length, 'fault')}`,
    `${count(documents, 'document')}, ${count(total(entities), 'entity', 'entities')}: ${listed(entities)}`,
    `${count(total(relationships), 'relationship')}: ${listed(relationships)}`,
    data.locators === undefined
      ? 'Passages were not checked against the source texts: these are not at hand (--sources names their folder).'
      : `Passages were checked against the source texts ${[...data.locators.keys()].join(', ')}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function total(counts: DatasetSummary['entities'] | DatasetSummary['relationships']): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}

function listed(counts: DatasetSummary['entities'] | DatasetSummary['relationships']): string {
  const entries = Object.entries(counts).filter(([, number]) => number > 0);
  return entries.length === 0 ? 'none' : entries.map(([name, number]) => `${name} ${number}`).join(', ');
}
