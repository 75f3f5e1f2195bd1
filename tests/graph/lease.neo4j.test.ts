import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { beforeEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { withLease } from '../../src/graph/lease.js';
import { testGraph } from '../support/test-graph.js';

const name = 'tests';
/** So long that nobody waits for the end of a lease. */
const HOURS = 10 * 60 * 60 * 1000;

/** Makes somebody else the holder, for so many milliseconds from now. */
async function held(holder: string, forMs: number): Promise<void> {
  await testGraph().write({
    name: 'tests/held',
    text: 'MERGE (lease:Lease {name: $name}) SET lease.holder = $holder, lease.expiresAt = timestamp() + $forMs',
    parameters: { name, holder, forMs },
  });
}

/** The id of a process that has ended. */
async function pidOfTheDead(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

beforeEach(async () => {
  await testGraph().write({
    name: 'tests/no-lease',
    text: 'MATCH (lease:Lease {name: $name}) DELETE lease',
    parameters: { name },
  });
});

describe('withLease', () => {
  test('lets one work at a time, whoever comes, and all in the end', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await testGraph().read({ name: 'tests/work', text: 'RETURN 1' });
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLease(testGraph(), { name }, work)));
    expect(most).toBe(1);
  });

  test('gives the lease back when the work fails', async () => {
    await expect(withLease(testGraph(), { name }, () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(await withLease(testGraph(), { name, waitMs: 0 }, () => Promise.resolve('next'))).toBe('next');
  });

  test('says who has it, and gives up after a while', async () => {
    const holder = `elsewhere:1:token`;
    await held(holder, HOURS);
    const waited: string[] = [];
    const options = { name, waitMs: 300, onWait: (who: string) => waited.push(who) };
    const error: unknown = await withLease(testGraph(), options, () => Promise.resolve()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OperatorError);
    expect((error as OperatorError).message).toContain(holder);
    expect(waited).toEqual([holder]);
  });

  test('takes it over before it runs out from a process of this machine that has ended', async () => {
    await held(`${hostname()}:${String(await pidOfTheDead())}:token`, HOURS);
    expect(await withLease(testGraph(), { name, waitMs: 60_000 }, () => Promise.resolve('mine'))).toBe('mine');
  });

  test('takes it over before it runs out from a process that had the same id, as every first one of a container has', async () => {
    await held(`${hostname()}:${String(process.pid)}:former`, HOURS);
    expect(await withLease(testGraph(), { name, waitMs: 60_000 }, () => Promise.resolve('mine'))).toBe('mine');
  });

  test('takes it over from anybody when it has run out', async () => {
    await held('elsewhere:1:token', -1);
    expect(await withLease(testGraph(), { name, waitMs: 0 }, () => Promise.resolve('mine'))).toBe('mine');
  });

  test('tells the work when somebody else took it over', async () => {
    const lost = withLease(testGraph(), { name }, async (lease) => {
      await held('elsewhere:1:token', HOURS);
      await once(lease.signal, 'abort');
      lease.signal.throwIfAborted();
    });
    await expect(lost).rejects.toThrow('taken over');
  });

  test('can be stopped while it waits', async () => {
    await held('elsewhere:1:token', HOURS);
    const stop = new AbortController();
    const options = {
      name,
      signal: stop.signal,
      onWait: () => {
        stop.abort();
      },
    };
    await expect(withLease(testGraph(), options, () => Promise.resolve())).rejects.toThrow(/abort/i);
  });
});
