import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { totalmem } from 'node:os';
import { inheritedEnvironment } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';
import { lockFolder } from './folder-lock.js';
import { prepareFolder, prepareStart } from './folder.js';
import { layoutOf } from './layout.js';
import { findProgram } from './program.js';
import { heapSize, memorySettings, sharedSettings } from './settings.js';

/** What `neo4j-admin` is to do to a managed Neo4j, which must not be running. */
export interface AdminTask {
  /** The folder of the managed Neo4j, made if missing. */
  readonly dir: string;
  /** As on the command line of `neo4j-admin`: `['database', 'import', 'full', 'neo4j', '@import.args']`. */
  readonly args: readonly string[];
  /** The folder in which relative paths of the arguments are. */
  readonly cwd: string;
  /** Takes lines of progress, for a person. */
  readonly report: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** How much of what the tool printed an error shows. */
const LINES_SHOWN = 5;

/**
 * Runs Neo4j's own admin tool, from the jars that the managed Neo4j is run from.
 * @throws OperatorError where it fails, with its last words; the signal's reason when that aborts.
 */
export async function runAdminTool({ dir, args, cwd, report, signal }: AdminTask): Promise<void> {
  const { java, classpath, env } = await findProgram(inheritedEnvironment(), report, signal);
  const layout = layoutOf(dir);
  await prepareFolder(layout);
  const lock = await lockFolder(layout.home, layout.lockFile, report, signal);
  try {
    await prepareStart(layout, { ...sharedSettings, ...memorySettings(totalmem()) });
    const child = spawn(
      java.command,
      [
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
        `-Xmx${heapSize(totalmem())}m`,
        'org.neo4j.cli.AdminTool',
        ...args,
      ],
      {
        cwd,
        env: { ...env, CLASSPATH: classpath, NEO4J_HOME: layout.home, NEO4J_CONF: layout.configDir },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(signal && { signal }),
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
    const [code] = (await once(child, 'close').catch((fault: unknown) => [messageOf(fault)])) as [number | string];
    signal?.throwIfAborted();
    if (code === 0) return;
    const lines = printed.split('\n').filter((line) => line.trim() !== '');
    throw new OperatorError(`neo4j-admin ${args.slice(0, 3).join(' ')} failed (${code}).`, lines.slice(-LINES_SHOWN));
  } finally {
    await lock.release();
  }
}
