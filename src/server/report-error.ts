import { CallerError, type ErrorCode } from '../errors.js';
import type { Logger } from '../log.js';
import { causeOf, formatError, type ShownError } from './format-error.js';

/** Says an error to the caller, and to the operator what the caller is not shown. */
export type ReportError = (thrown: unknown, requestId: string) => ShownError;

/** Why work is given up whose answer nobody waits for; neither counted nor logged. */
export const CLIENT_LEFT = new CallerError('UNAVAILABLE', 'The client left before it had its answer.');

/** Every error that leaves the server passes here, once. */
export function errorReporter(log: Logger, count: (code: ErrorCode) => void): ReportError {
  return (thrown, requestId) => {
    const shown = formatError(thrown, requestId);
    const { code } = shown.extensions;
    const cause = causeOf(thrown);
    if (cause === CLIENT_LEFT) return shown;
    count(code);
    if (code === 'INTERNAL_SERVER_ERROR') {
      log.error({ requestId, path: shown.path, err: cause }, 'a request met a fault of ours');
    } else if (cause instanceof CallerError && cause.cause !== undefined) {
      log.warn({ requestId, code, path: shown.path, err: cause.cause }, 'a request could not be answered');
    }
    return shown;
  };
}
