import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResultCache } from '../../../src/server/answering/result-cache.js';

/** A cache of 10,000 bytes and 2 s, and its clock. */
function cacheAt(start = 0) {
  const clock = { now: start };
  return { clock, cache: new ResultCache({ maxBytes: 10_000, maxAgeMs: 2_000, now: () => clock.now }) };
}

describe('the result cache', () => {
  test('serves an answer for two seconds from when the graph was asked, not from when it answered', () => {
    const { clock, cache } = cacheAt();
    clock.now = 1_500;
    cache.set('q', { text: 'a', askedAt: 0, revision: 1 });
    expect(cache.get('q')).toBe('a');
    clock.now = 2_000;
    expect(cache.get('q')).toBe('a');
    clock.now = 2_001;
    expect(cache.get('q')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test('serves no answer of another revision than the graph was last seen at', () => {
    const { clock, cache } = cacheAt(10);
    cache.see(1, 10);
    cache.set('q', { text: 'of 1', askedAt: 10, revision: 1 });
    cache.see(2, 20);
    expect(cache.get('q')).toBeUndefined();
    // An answer that was asked for before and comes later does not bring the older revision back.
    clock.now = 30;
    cache.see(1, 15);
    cache.set('q', { text: 'of 1', askedAt: 15, revision: 1 });
    expect(cache.get('q')).toBeUndefined();
    cache.set('q', { text: 'of 2', askedAt: 20, revision: 2 });
    expect(cache.get('q')).toBe('of 2');
  });

  test('holds no more than its bytes, and lets go of what was used longest ago', () => {
    const { cache } = cacheAt();
    const put = (key: string) => {
      cache.set(key, { text: 'x'.repeat(1_200), askedAt: 0, revision: 1 });
    };
    for (const key of ['a', 'b', 'c']) put(key);
    cache.get('a');
    put('d');
    expect(cache.bytes).toBeLessThanOrEqual(10_000);
    expect([cache.get('a'), cache.get('b')]).toEqual(['x'.repeat(1_200), undefined]);
    cache.set('huge', { text: 'x'.repeat(10_000), askedAt: 0, revision: 1 });
    expect(cache.get('huge')).toBeUndefined();
  });

  test('of no bytes is off', () => {
    const cache = new ResultCache({ maxBytes: 0, maxAgeMs: 2_000, now: () => 0 });
    cache.set('q', { text: 'a', askedAt: 0, revision: 1 });
    expect([cache.isOn, cache.get('q')]).toEqual([false, undefined]);
  });

  test('never serves what was asked before a write of its own process, however the moments interleave', () => {
    const moment = fc.oneof(
      fc.record({ do: fc.constant('ask' as const), reader: fc.nat(3) }),
      fc.record({ do: fc.constant('answer' as const), reader: fc.nat(3) }),
      fc.record({ do: fc.constant('write' as const) }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.nat(900) }),
    );
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        const { clock, cache } = cacheAt();
        const asked = new Map<number, { askedAt: number; value: number }>();
        let stored = 0;
        for (const each of moments) {
          if (each.do === 'wait') clock.now += each.ms;
          if (each.do === 'write') {
            stored += 1;
            cache.written();
          }
          if (each.do === 'ask') asked.set(each.reader, { askedAt: clock.now, value: stored });
          if (each.do === 'answer') {
            const reader = asked.get(each.reader);
            if (reader) cache.set('q', { text: String(reader.value), askedAt: reader.askedAt, revision: undefined });
          }
          const served = cache.get('q');
          if (served !== undefined) expect(served).toBe(String(stored));
        }
      }),
    );
  });
});
