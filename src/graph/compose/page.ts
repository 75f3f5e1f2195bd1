import { CallerError } from '../../errors.js';

/** How many a page holds where the caller does not say. */
export const DEFAULT_PAGE_SIZE = 20;
/** How many a page may hold; more is an error, not a silent cut. */
export const MAX_PAGE_SIZE = 100;

/** The Relay arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page as the statement sees it. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  /** The keys of the item that the page begins after, in the direction of reading. */
  readonly beyond: readonly unknown[] | undefined;
}

/**
 * Checks a connection's arguments.
 * @param order names the list's order, so that a cursor is not taken to a list that is ordered otherwise
 * @throws CallerError BAD_USER_INPUT that names the argument and what would be right
 */
export function readPage(args: PageArguments, order: string): Page {
  if (isGiven(args.first) && isGiven(args.last)) throw bad('last', args.last, 'give first or last, not both');
  if (isGiven(args.after) && isGiven(args.before)) throw bad('before', args.before, 'give after or before, not both');
  const backward = isGiven(args.last);
  if (backward && isGiven(args.after)) throw bad('after', args.after, 'last goes with before');
  if (!backward && isGiven(args.before)) throw bad('before', args.before, 'before goes with last');
  const argument = backward ? 'last' : 'first';
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE) {
    throw bad(argument, size, `a page holds from 0 to ${String(MAX_PAGE_SIZE)}; use the cursor for more`);
  }
  const cursor = backward ? args.before : args.after;
  return {
    size,
    backward,
    beyond: isGiven(cursor) ? readCursor(backward ? 'before' : 'after', cursor, order) : undefined,
  };
}

/** An opaque cursor: the keys of one item in a list of this order. */
export function writeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

function readCursor(argument: string, cursor: string, order: string): unknown[] {
  const [cursorOrder, ...keys] = parse(cursor) ?? [];
  const arity = order.split(',').length;
  // The last key is the id of an item.
  if (cursorOrder === undefined || keys.length !== arity || !keys.every(isKey) || typeof keys.at(-1) !== 'string') {
    throw bad(argument, cursor, 'expected a cursor that this API gave');
  }
  if (cursorOrder !== order) throw bad(argument, cursor, 'the cursor is from a list in another order');
  return keys;
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function bad(argument: string, value: unknown, right: string): CallerError {
  const shown = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new CallerError('BAD_USER_INPUT', `Argument "${argument}" is ${JSON.stringify(shown)}: ${right}.`, {
    argument,
  });
}
