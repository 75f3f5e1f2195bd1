#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { generateCommand } from './cli/generate.js';
import { importCommand } from './cli/import.js';
import { migrateCommand } from './cli/migrate.js';
import { serveCommand } from './cli/serve.js';
import { validateCommand } from './cli/validate.js';
import { CallerError, OperatorError } from './errors.js';
import { VERSION } from './version.js';

const program = new Command('cyberlaw-graph')
  .description('A knowledge graph of law-based cyberspace governance in Neo4j, served as GraphQL.')
  .version(VERSION)
  .showSuggestionAfterError()
  .exitOverride();
const commands = [serveCommand(), importCommand(), validateCommand(), migrateCommand(), generateCommand()];
for (const command of commands) {
  program.addCommand(command.exitOverride().copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** Says what went wrong, for a person, and gives the exit code: 2 where the command could not begin. */
function explain(error: unknown): number {
  // commander has said its own already
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof OperatorError) {
    process.stderr.write([error.message, ...error.advice.map((line) => `  ${line}`), ''].join('\n'));
    return error.exitCode;
  }
  // a graph that stopped answering half-way
  if (error instanceof CallerError) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This should not have happened; please report it.\n${shown}\n`);
  return 1;
}
