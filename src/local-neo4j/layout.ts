import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The files of one managed Neo4j, all inside its folder. */
export interface Layout {
  readonly home: string;
  readonly configDir: string;
  readonly configFile: string;
  /** Holds the initial password, hashed, until Neo4j has read it. */
  readonly authFile: string;
  /** Exists as soon as Neo4j has had a first start, and with it a password that only the store knows. */
  readonly systemStore: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  readonly logDir: string;
  /** What Neo4j and its JVM print; Neo4j writes files of its own beside it. */
  readonly logFile: string;
  readonly previousLogFile: string;
}

/** Where a managed Neo4j keeps what it needs, from its folder (absolute, or relative to the working directory). */
export function layoutOf(dir: string): Layout {
  const home = resolve(dir);
  const logDir = join(home, 'logs');
  return {
    home,
    configDir: join(home, 'conf'),
    configFile: join(home, 'conf', 'neo4j.conf'),
    authFile: join(home, 'data', 'dbms', 'auth.ini'),
    systemStore: join(home, 'data', 'databases', 'system'),
    passwordFile: join(home, 'password'),
    lockFile: join(home, 'lock.json'),
    logDir,
    logFile: join(logDir, 'console.log'),
    previousLogFile: join(logDir, 'console.previous.log'),
  };
}

/** The user's folder for what all clones share and anyone may delete. */
export function userCacheDir(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_CACHE_HOME ?? join(env.HOME ?? homedir(), '.cache');
  return join(base, 'cyberlaw-graph');
}
