import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One process, told apart from a later one that was given the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, as the system writes it. */
  readonly began: string;
}

/** The identity of the process that has this pid now; undefined where none has, or it has ended. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const found = process.platform === 'linux' ? await askProc(pid) : await askPs(pid);
  if (found === undefined || found.state.startsWith('Z')) return undefined;
  return { pid, began: found.began };
}

/** Whether that very process is still running. */
export async function isRunning({ pid, began }: ProcessIdentity): Promise<boolean> {
  return (await identify(pid))?.began === began;
}

interface Found {
  readonly state: string;
  readonly began: string;
}

/** Containers often have no ps. Fields are counted from behind the name, which may hold anything, even brackets. */
async function askProc(pid: number): Promise<Found | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, began] = [fields[0], fields[19]];
  return state === undefined || began === undefined ? undefined : { state, began };
}

async function askPs(pid: number): Promise<Found | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } });
    const [, state, began] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
    return state === undefined || began === undefined ? undefined : { state, began };
  } catch {
    return undefined;
  }
}
