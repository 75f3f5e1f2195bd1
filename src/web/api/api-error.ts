/** An answer that is none: what the server said was wrong, or that it could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    /** The server's `extensions.code`; UNREACHABLE where nothing came back; BAD_ANSWER where it was no GraphQL. */
    readonly code: string,
    /** By which the server's log names the request. */
    readonly requestId?: string,
  ) {
    super(message);
  }

  /** Whether the same question may succeed a moment later. */
  get isPassing(): boolean {
    return ['UNREACHABLE', 'UNAVAILABLE', 'TIMEOUT', 'BAD_ANSWER'].includes(this.code);
  }
}
