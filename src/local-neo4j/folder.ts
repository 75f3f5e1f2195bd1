import { constants } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { OperatorError } from '../errors.js';
import { checkFreeSpace, noSpaceLeft } from './free-space.js';
import type { Layout } from './layout.js';

/**
 * Makes the folder of a managed Neo4j, readable by its owner only.
 * @throws OperatorError where it cannot be made, or its disk is full.
 */
export async function prepareFolder(layout: Layout): Promise<void> {
  try {
    await mkdir(layout.home, { recursive: true, mode: 0o700 });
    await mkdir(layout.configDir, { recursive: true });
    await mkdir(layout.logDir, { recursive: true });
    for (const folder of [layout.home, layout.configDir, layout.logDir]) await access(folder, constants.W_OK);
  } catch (fault) {
    throw cannotWrite(layout.home, fault as NodeJS.ErrnoException);
  }
  await checkFreeSpace(layout.home);
}

/** Writes neo4j.conf, and keeps the log of the start before under another name. */
export async function prepareStart(layout: Layout, settings: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(layout.configFile, lines.join(''), { mode: 0o600 });
  // There is none at the first start.
  await rename(layout.logFile, layout.previousLogFile).catch(() => undefined);
}

function cannotWrite(home: string, cause: NodeJS.ErrnoException): OperatorError {
  if (cause.code === 'ENOSPC') return noSpaceLeft(home);
  const advice = 'Set LOCAL_NEO4J_DIR to a folder that you may write to.';
  return new OperatorError(`The folder ${home} cannot be written to: ${cause.message}.`, [advice], 1, { cause });
}
