import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { CallerError } from '../errors.js';
import { CLIENT_LEFT } from './report-error.js';

/** Until when work may take, and by what it learns that it is in vain. */
export interface Deadline {
  /** Aborts at the deadline and when the client leaves; its reason is a CallerError. */
  readonly signal: AbortSignal;
  /** In milliseconds since the epoch. */
  readonly deadline: number;
}

/** What heeds the signal has this long to fail, so that the other fields of an answer are not lost with it. */
const GRACE_MS = 250;

/**
 * Does work for a response, until the given milliseconds are over or the client leaves. Work that goes on nevertheless
 * is not waited for.
 * @throws CallerError TIMEOUT, or CLIENT_LEFT.
 */
export async function withinDeadline<T>(
  response: ServerResponse,
  ms: number,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  // Every statement of a request listens to it, and a request may have more than the ten that Node finds suspicious.
  setMaxListeners(0, controller.signal);
  let timer: NodeJS.Timeout | undefined;
  const inVain = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const late = new CallerError(
        'TIMEOUT',
        `The answer was not ready within ${ms / 1_000} s: ask for less, or try again later.`,
      );
      controller.abort(late);
      timer = setTimeout(reject, GRACE_MS, late);
    }, ms);
    response.once('close', () => {
      if (response.writableEnded) return;
      controller.abort(CLIENT_LEFT);
      reject(CLIENT_LEFT);
    });
  });
  try {
    return await Promise.race([work({ signal: controller.signal, deadline: Date.now() + ms }), inVain]);
  } finally {
    clearTimeout(timer);
  }
}
