import { describe, expect, test } from 'vitest';
import { Flight } from '../src/flight.js';

/** A flight whose end the test decides. */
function flightOf() {
  let signal: AbortSignal | undefined;
  let land: (value: string) => void = () => undefined;
  const flight = new Flight<string>((given) => {
    signal = given;
    return new Promise((resolve, reject) => {
      land = resolve;
      given.addEventListener('abort', () => {
        reject(given.reason as Error);
      });
    });
  });
  return {
    flight,
    signal: () => signal,
    land: (value: string) => {
      land(value);
    },
  };
}

describe('an execution that several wait for', () => {
  test('gives all of them its result', async () => {
    const { flight, land } = flightOf();
    const both = [flight.join(new AbortController().signal), flight.join(new AbortController().signal)];
    land('it');
    expect(await Promise.all(both)).toEqual(['it', 'it']);
  });

  test('goes on when the first one leaves, who is told at once', async () => {
    const { flight, signal, land } = flightOf();
    const first = new AbortController();
    const leaving = flight.join(first.signal);
    const staying = flight.join(new AbortController().signal);
    first.abort(new Error('the first left'));
    await expect(leaving).rejects.toThrow('the first left');
    expect(signal()?.aborted).toBe(false);
    land('it');
    expect(await staying).toBe('it');
  });

  test('is given up with the last one’s reason when all have left', async () => {
    const { flight, signal } = flightOf();
    const [first, second] = [new AbortController(), new AbortController()];
    const both = Promise.allSettled([flight.join(first.signal), flight.join(second.signal)]);
    first.abort(new Error('the first left'));
    second.abort(new Error('the second left'));
    await both;
    expect(flight.isGivenUp).toBe(true);
    expect(signal()?.reason).toEqual(new Error('the second left'));
  });

  test('is not given up by a signal that is aborted after the end', async () => {
    const { flight, signal, land } = flightOf();
    const controller = new AbortController();
    const joined = flight.join(controller.signal);
    land('it');
    await joined;
    controller.abort();
    expect(signal()?.aborted).toBe(false);
  });
});
