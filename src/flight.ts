/** One execution that several requests wait for; it is given up when none of them does any more. */
export class Flight<T> {
  readonly #controller = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;

  /** @param work begins at once, and should end when the signal is aborted */
  constructor(work: (signal: AbortSignal) => Promise<T>) {
    this.#result = work(this.#controller.signal);
    // Whoever waits is told; a flight that is given up may fail with nobody left.
    this.#result.catch(() => undefined);
  }

  /** Whether it was given up. */
  get isGivenUp(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * The result, for one who stops waiting when the signal is aborted. The last one's signal aborts the work, whose
   * outcome is then still waited for: it may say more than the signal's reason.
   */
  join(signal: AbortSignal): Promise<T> {
    this.#waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#controller.abort(signal.reason);
        else reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      const ended = (): void => {
        signal.removeEventListener('abort', leave);
      };
      this.#result.finally(ended).then(resolve, reject);
    });
  }
}
