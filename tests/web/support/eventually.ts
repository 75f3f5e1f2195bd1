import { expect } from 'vitest';

/** What is read becomes what is expected, within ten seconds; a browser on a busy machine needs more than one. */
export function eventually<Read>(read: () => Read | Promise<Read>): ReturnType<typeof expect.poll<Read>> {
  return expect.poll(read, { timeout: 10_000 });
}
