import { join, resolve } from 'node:path';

/** The files of one managed Neo4j, all inside its folder. */
export interface Layout {
  readonly home: string;
  readonly configDir: string;
  readonly configFile: string;
  readonly authFile: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  readonly logDir: string;
  readonly logFile: string;
}

/** Where a managed Neo4j keeps what it needs, from its folder (absolute, or relative to the working directory). */
export function layoutOf(dir: string): Layout {
  const home = resolve(dir);
  return {
    home,
    configDir: join(home, 'conf'),
    configFile: join(home, 'conf', 'neo4j.conf'),
    authFile: join(home, 'data', 'dbms', 'auth.ini'),
    passwordFile: join(home, 'password'),
    lockFile: join(home, 'lock.json'),
    logDir: join(home, 'logs'),
    logFile: join(home, 'logs', 'neo4j.log'),
  };
}
