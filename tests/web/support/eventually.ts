import { expect } from 'vitest';

/** What is read becomes what is expected; a browser on a busy machine needs more than the second that is Vitest's default. */
export function eventually<Read>(read: () => Read | Promise<Read>): ReturnType<typeof expect.poll<Read>> {
  return expect.poll(read, { timeout: 120_000 });
}
