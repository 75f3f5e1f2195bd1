import type { Variables } from '../measure.js';
import type { KnownOperation } from './known-operation.js';

/** One request of an operation whose variables are as they are declared. */
export interface OperationRequest {
  readonly known: KnownOperation;
  /** As the request gave them. */
  readonly variables: Variables;
  /** As resolvers get them. */
  readonly coerced: Variables;
  /** Requests with the same key have the same answer, as long as nobody writes. */
  readonly key: string;
}

/** Who asks. There is one role today; what was answered to one must not be shown to another. */
const ROLE = 'reader';

/** A request of a known operation, or undefined where its variables are not as they are declared. */
export function operationRequest(known: KnownOperation, variables: Variables): OperationRequest | undefined {
  const coerced = known.coerce(variables);
  return coerced && new CoercedRequest(known, variables, coerced);
}

class CoercedRequest implements OperationRequest {
  #key: string | undefined;

  constructor(
    readonly known: KnownOperation,
    readonly variables: Variables,
    readonly coerced: Variables,
  ) {}

  /** Made when it is asked for first: where nothing is kept or shared, nobody does. */
  get key(): string {
    return (this.#key ??= keyOf(this.known, this.variables));
  }
}

/** None of the parts before the last one has a line break, so no two requests are confused. */
function keyOf({ name, text }: KnownOperation, variables: Variables): string {
  // What is in force "today" changes at midnight in UTC.
  const today = new Date().toISOString().slice(0, 10);
  return [ROLE, today, name ?? '', JSON.stringify(variables), text].join('\n');
}
