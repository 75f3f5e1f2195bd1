import { totalmem } from 'node:os';
import { resolveClasspath } from './classpath.js';
import type { GuardedProgram } from './guarded-process.js';
import { findJava, type Java } from './java.js';
import { userCacheDir, type Layout } from './layout.js';
import type { Ports } from './ports.js';
import { unsupportedSystem } from './prerequisites.js';
import { heapSize, loopbackSettings, memorySettings, sharedSettings } from './settings.js';

/** What Neo4j's own launcher passes, without what only its clusters and its Enterprise edition use. */
const JVM_OPTIONS: readonly string[] = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dlog4j2.disable.jmx=true',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  // Out of memory, threads end one by one, and some requests hang; better that all ends, and the log says why.
  '-XX:+ExitOnOutOfMemoryError',
];

/** A Java and the class path of Neo4j for it. */
export interface Neo4jProgram {
  readonly java: Java;
  readonly classpath: string;
  readonly env: NodeJS.ProcessEnv;
  /** Options of the JVM beside those that it always gets. */
  readonly jvmOptions: readonly string[];
  /** Whether all else on the machine goes first. */
  readonly lowPriority: boolean;
}

/**
 * Finds Java, and Neo4j through Maven.
 * @throws OperatorError that says what is missing and which ways on there are.
 */
export async function findProgram(
  inherited: NodeJS.ProcessEnv,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<Neo4jProgram> {
  if (process.platform === 'win32') throw unsupportedSystem('Windows');
  // UTF-8 for paths beyond ASCII, which Java cannot open in the C locale; English for messages that we recognise.
  const env = { ...inherited, LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8' };
  const java = await findJava(env);
  const classpath = await resolveClasspath({ java, cacheDir: userCacheDir(env), env, report, signal });
  return { java, classpath, env, jvmOptions: [], lowPriority: false };
}

/** The settings of a local Neo4j on this machine. */
export function settingsFor(ports: Ports, extra: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...sharedSettings, ...memorySettings(totalmem()), ...loopbackSettings(ports.bolt, ports.http), ...extra };
}

/** How to run Neo4j in its folder. */
export function commandLine(program: Neo4jProgram, layout: Layout): GuardedProgram {
  const { java, classpath, env, jvmOptions, lowPriority } = program;
  const heap = heapSize(totalmem());
  return {
    command: lowPriority ? 'nice' : java.command,
    args: [
      ...(lowPriority ? ['-n', '19', java.command] : []),
      ...JVM_OPTIONS,
      ...jvmOptions,
      `-Xms${heap / 2}m`,
      `-Xmx${heap}m`,
      `-XX:ErrorFile=${layout.logDir}/jvm-crash-%p.log`,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${layout.home}`,
      `--config-dir=${layout.configDir}`,
      '--console-mode',
    ],
    // The class path of 19 kB stays out of the command line, where it would fill every list of processes.
    env: { ...env, CLASSPATH: classpath },
    cwd: layout.home,
    logFile: layout.logFile,
  };
}
