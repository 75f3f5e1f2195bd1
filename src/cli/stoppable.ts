import { OperatorError } from '../errors.js';

/** Runs the work of a command with a signal that Ctrl-C and SIGTERM abort, so that it can end in good order; a second one ends it at once. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort(new OperatorError('Stopped.', ['Start the command again to do the rest.']));
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
