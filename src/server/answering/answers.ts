import { OperationTypeNode, type ExecutionResult } from 'graphql';
import type { ReportError } from '../report-error.js';
import type { RequestFacts } from '../request-facts.js';
import type { ExecuteOperation } from './execute-operation.js';
import { Flight } from '../../flight.js';
import type { OperationRequest } from './operation-request.js';
import type { ResultCache } from './result-cache.js';

/** How a request was answered: from the cache, by an execution that was under way, by one that others may share, or alone. */
export type AnsweredBy = 'cache' | 'sharing' | 'execution' | 'execution-alone';

/** What answers are made with. */
export interface AnswersParts {
  readonly execute: ExecuteOperation;
  readonly createContext: (facts: RequestFacts) => Promise<object>;
  readonly cache: ResultCache;
  readonly report: ReportError;
  readonly count: (by: AnsweredBy) => void;
}

/** What one execution came to, before it is said to anybody. */
interface Outcome {
  readonly result: ExecutionResult;
  /** The answer as it is sent, where nothing went wrong. */
  readonly text: string | undefined;
}

/**
 * Answers operations from the cache, from an identical one that is under way, or from the graph. Mutations, and
 * requests that bring bookmarks, are executed alone.
 */
export class Answers {
  readonly #flights = new Map<string, Flight<Outcome>>();

  constructor(private readonly parts: AnswersParts) {}

  /** The answer that is kept for a request, where it may have one. */
  kept(request: OperationRequest, bookmarks: readonly string[]): string | undefined {
    const { cache, count } = this.parts;
    const text = this.#mayShare(request, bookmarks) ? cache.get(request.key) : undefined;
    if (text !== undefined) count('cache');
    return text;
  }

  /** The answer's JSON, with a line end. @throws what making the context throws, and the signal's reason */
  async answer(request: OperationRequest, facts: RequestFacts): Promise<string> {
    const { result, text } = await (this.#mayShare(request, facts.bookmarks)
      ? this.#shared(request, facts)
      : this.#alone(request, facts));
    if (text !== undefined) return text;
    const errors = result.errors?.map((error) => this.parts.report(error, facts.id));
    return `${JSON.stringify({ errors, data: result.data, extensions: result.extensions })}\n`;
  }

  #mayShare({ known }: OperationRequest, bookmarks: readonly string[]): boolean {
    return this.parts.cache.isOn && bookmarks.length === 0 && known.operation.operation === OperationTypeNode.QUERY;
  }

  async #alone(request: OperationRequest, facts: RequestFacts): Promise<Outcome> {
    this.parts.count('execution-alone');
    try {
      return await this.#execute(request, facts);
    } finally {
      // Before the writer is answered, who would else be shown what was there before.
      if (request.known.operation.operation === OperationTypeNode.MUTATION) this.#forget();
    }
  }

  #forget(): void {
    this.#flights.clear();
    this.parts.cache.written();
  }

  #shared(request: OperationRequest, facts: RequestFacts): Promise<Outcome> {
    const { key } = request;
    const underWay = this.#flights.get(key);
    if (underWay && !underWay.isGivenUp) {
      this.parts.count('sharing');
      return underWay.join(facts.signal);
    }
    this.parts.count('execution');
    const flight = new Flight((signal) =>
      this.#execute(request, { ...facts, signal }).finally(() => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      }),
    );
    this.#flights.set(key, flight);
    return flight.join(facts.signal);
  }

  async #execute(request: OperationRequest, facts: RequestFacts): Promise<Outcome> {
    const { execute, createContext, cache } = this.parts;
    const askedAt = cache.now();
    const revisions = new Set<number>();
    const sawRevision = (revision: number): void => {
      revisions.add(revision);
      cache.see(revision, askedAt);
    };
    const result = await execute(request, await createContext({ ...facts, sawRevision }));
    if (result.errors) return { result, text: undefined };
    const text = `${JSON.stringify(result)}\n`;
    if (this.#mayShare(request, facts.bookmarks) && revisions.size <= 1) {
      const [revision] = revisions;
      cache.set(request.key, { text, askedAt, revision });
    }
    return { result, text };
  }
}
