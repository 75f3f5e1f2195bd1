import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../src/local-neo4j/folder-lock.js';
import { prepareFolder } from '../../src/local-neo4j/folder.js';
import { checkFreeSpace } from '../../src/local-neo4j/free-space.js';
import { layoutOf } from '../../src/local-neo4j/layout.js';
import { preparePassword } from '../../src/local-neo4j/password.js';
import { identify } from '../../src/local-neo4j/process-identity.js';
import { temporaryFolder } from './temporary-folder.js';

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);

describe('the folder of a local Neo4j', () => {
  it('is for its owner only', async () => {
    const layout = layoutOf(join(await temporaryFolder(), 'a', 'b'));
    await prepareFolder(layout);
    expect(await modeOf(layout.home)).toBe('700');
  });

  it('cannot be inside a file: the error names the folder and the variable', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(prepareFolder(layoutOf(join(file, 'dir')))).rejects.toMatchObject({
      message: expect.stringContaining(join(file, 'dir')) as unknown,
      advice: [expect.stringContaining('LOCAL_NEO4J_DIR')],
    });
  });

  it('is refused on a disk without room: the error says how much there is', async () => {
    const folder = await temporaryFolder();
    await expect(checkFreeSpace(folder, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^There is no space left for Neo4j on the disk of .*: \d+ MB are free, and/,
      ) as unknown,
      advice: [expect.stringContaining('LOCAL_NEO4J_DIR')],
    });
  });
});

describe('the password', () => {
  it('is generated once, into a file that only its owner reads', async () => {
    const layout = layoutOf(await temporaryFolder());
    const password = await preparePassword(layout);
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(await preparePassword(layout)).toBe(password);
    expect(await modeOf(layout.passwordFile)).toBe('600');
  });

  it('takes other readers their right to it', async () => {
    const layout = layoutOf(await temporaryFolder());
    await preparePassword(layout);
    await chmod(layout.passwordFile, 0o644);
    await preparePassword(layout);
    expect(await modeOf(layout.passwordFile)).toBe('600');
  });

  it('stands nowhere in clear but in its file', async () => {
    const layout = layoutOf(await temporaryFolder());
    const password = await preparePassword(layout);
    expect(await readFile(layout.authFile, 'utf8')).not.toContain(password);
    expect(await modeOf(layout.authFile)).toBe('600');
  });

  it('is not made anew for a store that has another: the error says what to do', async () => {
    const layout = layoutOf(await temporaryFolder());
    await mkdir(layout.systemStore, { recursive: true });
    await expect(preparePassword(layout)).rejects.toMatchObject({
      message: `The password of the local Neo4j is not known: ${layout.passwordFile} is missing.`,
      advice: ['Restore that file.', expect.stringContaining(`delete ${layout.home}`)],
    });
  });
});

describe('the lock of the folder', () => {
  const silent = () => undefined;

  async function lockedFolder(content?: string) {
    const folder = await temporaryFolder();
    const file = join(folder, 'lock.json');
    if (content !== undefined) await writeFile(file, content);
    return { folder, file, lock: (report: (line: string) => void = silent) => lockFolder(folder, file, report) };
  }

  /** A process that does nothing, until the test ends it or is over. */
  async function idleProcess() {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    const end = async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    return { identity: (await identify(child.pid!))!, end };
  }

  const gone = { pid: 2 ** 22 + 1, began: 'long ago' };

  it('is held by one start at a time: the error names the process', async () => {
    const { folder, lock } = await lockedFolder();
    const held = await lock();
    await expect(lock()).rejects.toMatchObject({
      message: `The folder ${folder} is in use by another Neo4j (process ${process.pid}).`,
      advice: [expect.stringContaining('LOCAL_NEO4J_DIR')],
    });
    await held.release();
    await (await lock()).release();
  });

  it('names the process of Neo4j where that is known', async () => {
    const neo4j = await idleProcess();
    const { lock } = await lockedFolder();
    const held = await lock();
    await held.holdFor(neo4j.identity.pid);
    await expect(lock()).rejects.toThrow(`(process ${neo4j.identity.pid})`);
  });

  it.each([
    ['processes that are gone', JSON.stringify({ owner: gone, neo4j: gone })],
    ['a process whose pid another one has now', JSON.stringify({ owner: { pid: process.pid, began: 'long ago' } })],
    ['nobody, as it was cut short', '{"owner":'],
  ])('does not count when it was left by %s', async (_by, content) => {
    const { lock, file } = await lockedFolder(content);
    await lock();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ owner: await identify(process.pid) });
  });

  it('is waited for while a Neo4j ends whose parent is gone', async () => {
    const orphan = await idleProcess();
    const { lock } = await lockedFolder(JSON.stringify({ owner: gone, neo4j: orphan.identity }));
    const reports: string[] = [];
    const locking = lock((line) => {
      reports.push(line);
      void orphan.end();
    });
    await (await locking).release();
    expect(reports).toEqual([`Waiting for the Neo4j of an earlier start (process ${orphan.identity.pid}) to end …`]);
  });

  it('leaves nothing behind, and takes nothing from its next holder', async () => {
    const { folder, file, lock } = await lockedFolder();
    const first = await lock();
    await first.holdFor(process.pid);
    await first.release();
    expect(await readdir(folder)).toEqual([]);
    await lock();
    await first.release();
    await expect(stat(file)).resolves.toBeDefined();
  });
});
