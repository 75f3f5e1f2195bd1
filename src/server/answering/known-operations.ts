import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';
import { areShallow } from '../check-limits.js';
import { KnownOperation } from './known-operation.js';
import { operationRequest, type OperationRequest } from './operation-request.js';

/** A parsed document takes about a hundred times its text, so these bounds mean some 30 MB. */
const BOUNDS = { max: 500, maxSize: 300_000 };

/** The operations that Apollo Server has found valid, so that their next requests need neither it nor its hooks. */
export class KnownOperations {
  readonly #operations = new LRUCache<string, KnownOperation>(BOUNDS);

  constructor(private readonly limits: Limits) {}

  /** Remembers an operation of a valid document. */
  add(operation: KnownOperation): void {
    this.#operations.set(keyOf(operation.name, operation.text), operation, { size: operation.text.length });
  }

  /** What a body asks, where that is a known operation and nothing is wrong with it; else Apollo Server has to say what. */
  requestIn(body: unknown): OperationRequest | undefined {
    if (!isRecord(body)) return undefined;
    const { query, operationName, variables, extensions } = body;
    if (typeof query !== 'string' || isPresent(extensions)) return undefined;
    const name = operationName ?? undefined;
    const given = variables ?? {};
    if ((name !== undefined && typeof name !== 'string') || !isRecord(given)) return undefined;
    const known = this.#operations.get(keyOf(name, query));
    if (!known || !areShallow(given, this.limits) || !known.isWithin(this.limits, given)) return undefined;
    return operationRequest(known, given);
  }
}

function keyOf(name: string | undefined, text: string): string {
  return `${name ?? ''}\n${text}`;
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
