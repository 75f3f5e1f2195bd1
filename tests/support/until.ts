import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a condition gives something truthy, and gives that.
 * @throws after the given milliseconds, naming what was waited for.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  { withinMs = 120_000, everyMs = 20 }: { withinMs?: number; everyMs?: number } = {},
): Promise<NonNullable<T>> {
  const end = performance.now() + withinMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms in vain for: ${what}`);
    await pause(everyMs);
  }
}
