import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serving, spawnProgram } from '../../support/spawn-program.js';
import { SHORT_LIVED } from '../../support/short-lived.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program serves the explorer and the curated graph, without a slash at its end. */
    explorerUrl: string;
    /** Where its Neo4j serves Neo4j Browser, and the password of its user neo4j. */
    neo4jBrowserUrl: string;
    neo4jPasswordFile: string;
  }
}

/** Starts the program as a user would, on the curated data, once for all tests that look at its pages. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // While one works on the pages: the address of `npx vite src/web`, say, beside a program that serves already.
  const { EXPLORER_URL, NEO4J_BROWSER_URL = '', NEO4J_PASSWORD_FILE = '' } = process.env;
  if (EXPLORER_URL !== undefined) {
    provide('explorerUrl', EXPLORER_URL);
    provide('neo4jBrowserUrl', NEO4J_BROWSER_URL);
    provide('neo4jPasswordFile', NEO4J_PASSWORD_FILE);
    provide('curatedAddress', undefined);
    return () => Promise.resolve();
  }
  const dir = await mkdtemp(join(tmpdir(), 'cyberlaw-graph-web-'));
  const running = spawnProgram(dir, { DATA_DIR: 'data', JDK_JAVA_OPTIONS: SHORT_LIVED.join(' ') });
  const stop = async (): Promise<void> => {
    if (running.child.exitCode === null) {
      const exited = once(running.child, 'exit');
      running.child.kill('SIGINT');
      await exited;
    }
    await rm(dir, { recursive: true, force: true });
  };
  try {
    await serving(running);
  } catch (error) {
    await stop();
    throw error;
  }
  provide('explorerUrl', running.after('Explorer').replace(/\/$/, ''));
  provide('neo4jBrowserUrl', running.after('Neo4j Browser'));
  const passwordFile = running.after(' {2}password {9}in');
  provide('neo4jPasswordFile', passwordFile);
  provide('curatedAddress', {
    uri: running.after(' {2}connect to').replace(/,.*/, ''),
    username: 'neo4j',
    password: (await readFile(passwordFile, 'utf8')).trim(),
    database: 'neo4j',
  });
  return stop;
}
