import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { inheritedEnvironment, type Neo4jAddress } from '../config.js';
import { OperatorError } from '../errors.js';
import { resolveClasspath } from './classpath.js';
import { spawnGuarded } from './java-process.js';
import { findJava } from './java.js';
import { layoutOf } from './layout.js';
import { preparePassword } from './password.js';
import { choosePorts } from './ports.js';
import { loopbackSettings, memorySettings, sharedSettings } from './settings.js';

/** How a local Neo4j is to be started. */
export interface LocalNeo4jOptions {
  /** Its folder, made if missing; all that it stores is in there. */
  readonly dir: string;
  /** 0 takes a free port. */
  readonly boltPort: number;
  readonly httpPort: number;
  /** Takes lines of progress, for a person. */
  readonly report: (line: string) => void;
  /** Further lines of neo4j.conf. */
  readonly extraSettings?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A local Neo4j that answers. */
export interface LocalNeo4j {
  readonly address: Neo4jAddress;
  readonly browserUrl: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly pid: number;
  /** Ends it, in seconds; safe to call twice. */
  stop(): Promise<void>;
  /** Resolves with the reason when it ends by itself, never when it was stopped. */
  readonly died: Promise<string>;
}

const JVM_FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * Starts Neo4j Community on loopback as a child process that cannot outlive this one, and resolves when it answers.
 * @throws OperatorError for everything that the operator can mend.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { report, signal } = options;
  const env = inheritedEnvironment();
  const java = await findJava(env);
  if (java === undefined) throw new OperatorError('Java is not installed.', [], 2);
  const classpath = await resolveClasspath(java, env, report, signal);

  const layout = layoutOf(options.dir);
  await mkdir(layout.configDir, { recursive: true, mode: 0o700 });
  await mkdir(layout.logDir, { recursive: true });
  const ports = await choosePorts({ bolt: options.boltPort, http: options.httpPort });
  const password = await preparePassword(layout);
  const memory = memorySettings(totalmem());
  const settings = {
    ...sharedSettings,
    ...memory,
    ...loopbackSettings(ports.bolt, ports.http),
    ...options.extraSettings,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(layout.configFile, lines.join(''));

  const args = [
    ...JVM_FLAGS,
    `-Xmx${memory['server.memory.heap.max_size']}`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.configDir}`,
    '--console-mode',
  ];
  report(`Starting Neo4j (Java ${java.version}) …`);
  const child = await spawnGuarded(java.command, args, { ...env, CLASSPATH: classpath }, layout.logFile);
  try {
    await started(child, layout.logFile, signal);
  } catch (fault) {
    await stop(child);
    throw fault;
  }
  let stopping = false;
  return {
    address: { uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password, database: 'neo4j' },
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
    passwordFile: layout.passwordFile,
    logFile: layout.logFile,
    pid: child.pid ?? 0,
    stop() {
      stopping = true;
      return stop(child);
    },
    died: new Promise((resolve) => {
      child.once('exit', () => {
        if (!stopping) resolve(`Neo4j ended by itself; see ${layout.logFile}.`);
      });
    }),
  };
}

async function started(child: ChildProcess, logFile: string, signal: AbortSignal | undefined): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const log = await readFile(logFile, 'utf8');
    if (/ INFO {2}Started\.$/m.test(log)) return;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new OperatorError('Neo4j ended while it started.', [`See ${logFile}.`]);
    }
    await delay(50);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const exit = once(child, 'exit');
  const inTime = await Promise.race([exit.then(() => true), delay(6000, false, { ref: false })]);
  if (!inTime) {
    child.kill('SIGKILL');
    await exit;
  }
}
