import { describe, expect, it } from 'vitest';
import { browserSettings, heapSize, loopbackSettings, memorySettings } from '../../src/local-neo4j/settings.js';

const GIB = 1024 ** 3;

describe('the settings of a local Neo4j', () => {
  it.each([
    [1, 512, 256],
    [8, 1024, 512],
    [12, 1536, 768],
    [24, 2048, 1024],
    [512, 2048, 1024],
  ])('give a machine of %i GiB a heap of %i MiB and a page cache of %i MiB', (machine, heap, pageCache) => {
    expect(heapSize(machine * GIB)).toBe(heap);
    expect(memorySettings(machine * GIB)).toEqual({
      'server.memory.heap.initial_size': `${heap / 2}m`,
      'server.memory.heap.max_size': `${heap}m`,
      'server.memory.pagecache.size': `${pageCache}m`,
      'db.memory.transaction.max': `${heap / 4}m`,
      'dbms.memory.transaction.total.max': `${heap / 2}m`,
    });
  });

  it('are whole numbers on a machine whose memory is none', () => {
    for (const value of Object.values(memorySettings(9.87654321 * GIB))) expect(value).toMatch(/^\d+m$/);
  });

  it('listen and advertise on loopback only', () => {
    const addresses = Object.entries(loopbackSettings(1, 2)).filter(([name]) => name.endsWith('_address'));
    expect(addresses).toHaveLength(6);
    for (const [, address] of addresses) expect(address).toMatch(/^127\.0\.0\.1(:\d+)?$/);
  });

  it('have Neo4j Browser open our guide and style, which it may load from this machine', () => {
    expect(browserSettings('http://127.0.0.1:4000')).toEqual({
      'browser.post_connect_cmd':
        'play http://127.0.0.1:4000/browser/guide.html; style http://127.0.0.1:4000/browser/style.grass',
      'browser.remote_content_hostname_whitelist': '127.0.0.1,localhost',
    });
  });

  it('let Neo4j Browser load from another address of this machine where the server listens there', () => {
    expect(browserSettings('http://192.0.2.7:4000')['browser.remote_content_hostname_whitelist']).toBe(
      '127.0.0.1,localhost,192.0.2.7',
    );
  });
});
