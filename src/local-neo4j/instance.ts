import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Neo4jAddress } from '../config.js';
import { lockFolder, type FolderLock } from './folder-lock.js';
import { prepareFolder, prepareStart } from './folder.js';
import { endProcess, startGuarded, whenEnded } from './guarded-process.js';
import { layoutOf, type Layout } from './layout.js';
import { preparePassword } from './password.js';
import { choosePorts, type Ports } from './ports.js';
import { commandLine, settingsFor, type Neo4jProgram } from './program.js';
import { checkDatabase, waitUntilStarted } from './readiness.js';
import { explainFailedStart, lastWords, lostItsPort } from './start-fault.js';

/** How a local Neo4j is to be started. */
export interface LocalNeo4jOptions {
  /** Its folder, made if missing; all that it stores is in there. */
  readonly dir: string;
  /** 0 takes a free port. */
  readonly boltPort: number;
  /** 0 takes a free port. */
  readonly httpPort: number;
  /** Takes lines of progress, for a person. */
  readonly report: (line: string) => void;
  /** Further settings of neo4j.conf. */
  readonly extraSettings?: Readonly<Record<string, string>>;
  /** Ends a start that is under way; once Neo4j answers, only stop() ends it. */
  readonly signal?: AbortSignal;
}

/** A local Neo4j that answers. */
export interface LocalNeo4j {
  readonly address: Neo4jAddress;
  readonly browserUrl: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly pid: number;
  /** Ends it, by force after 5 s; safe to call twice. */
  stop(): Promise<void>;
  /** Resolves with the reason when it ends by itself; never when it was stopped. */
  readonly died: Promise<string>;
}

/** A local Neo4j whose end may be given more or less time, in milliseconds. */
export interface Instance extends LocalNeo4j {
  stop(withinMs?: number): Promise<void>;
}

/** An orderly end takes 0.3 s, and 2 s more while transactions end; the server has 10 s for all of its stopping. */
const STOP_WITHIN_MS = 5000;

/** How often a start is tried when other programs take the free ports that were found for it. */
const PORT_RACES = 3;

/**
 * Starts one Neo4j in its folder, and resolves when its database answers.
 * @throws OperatorError for all that the operator can mend; the signal's reason when that aborts.
 */
export async function startInstance(options: LocalNeo4jOptions, program: Neo4jProgram): Promise<Instance> {
  const { report, signal } = options;
  const layout = layoutOf(options.dir);
  await prepareFolder(layout);
  const lock = await lockFolder(layout.home, layout.lockFile, report, signal);
  try {
    const password = await preparePassword(layout);
    for (let race = 1; ; race++) {
      const ports = await choosePorts({ bolt: options.boltPort, http: options.httpPort });
      const neo4j = await launch({ program, layout, lock, ports, password, options });
      if (neo4j !== undefined) return neo4j;

      const log = await readFile(layout.logFile, 'utf8');
      const portsAreOurChoice = options.boltPort === 0 && options.httpPort === 0;
      if (lostItsPort(log) && portsAreOurChoice && race < PORT_RACES) continue;
      throw explainFailedStart(log, layout, ports);
    }
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

interface Launch {
  readonly program: Neo4jProgram;
  readonly layout: Layout;
  readonly lock: FolderLock;
  readonly ports: Ports;
  readonly password: string;
  readonly options: LocalNeo4jOptions;
}

/** One start; undefined where Neo4j ended before it answered. */
async function launch({ program, layout, lock, ports, password, options }: Launch): Promise<Instance | undefined> {
  const { report, signal, extraSettings = {} } = options;
  await prepareStart(layout, settingsFor(ports, extraSettings));
  report(`Starting Neo4j on Java ${program.java.version} …`);
  const child = await startGuarded(commandLine(program, layout));
  const browserUrl = `http://127.0.0.1:${ports.http}/browser/`;
  try {
    await lock.holdFor(child.pid);
    if (!(await waitUntilStarted(child, layout, report, signal))) return undefined;
    await checkDatabase(browserUrl, password, layout);
  } catch (fault) {
    await endProcess(child, signal?.aborted === true ? 0 : STOP_WITHIN_MS);
    throw fault;
  }
  let stopping = false;
  const died = new Promise<string>((resolve) => {
    void whenEnded(child).then(async () => {
      await lock.release();
      if (!stopping) resolve(await epitaph(child, layout.logFile));
    });
  });
  return {
    address: { uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password, database: 'neo4j' },
    browserUrl,
    passwordFile: layout.passwordFile,
    logFile: layout.logFile,
    pid: child.pid,
    async stop(withinMs = STOP_WITHIN_MS) {
      stopping = true;
      await endProcess(child, withinMs);
      await lock.release();
    },
    died,
  };
}

async function epitaph(child: ChildProcess, logFile: string): Promise<string> {
  const how = child.signalCode ?? `exit code ${child.exitCode ?? 'unknown'}`;
  const words = lastWords(await readFile(logFile, 'utf8').catch(() => '')).map((line) => ` Its last words: ${line}`);
  return `Neo4j ended by itself (${how}).${words.join('')} Its log: ${logFile}`;
}
