import {
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { readComposed, readPlain, readTypename } from '../../graph/compose/read-field.js';
import { collectFields, selectionSetsOf, type Document } from '../../graph/compose/select.js';

/** Makes what a response holds of what a resolver gave. @throws IRREGULAR where graphql-js might have more to say */
export type Complete = (value: unknown) => unknown;

/** Thrown, without a stack of its own, for a value that graphql-js has to judge: null where none may be, a promise, what a scalar refuses. */
export const IRREGULAR = new Error('graphql-js has to judge this value');

/** Thrown for a selection whose fields are not merely read, so that graphql-js has to execute it. */
export const NOT_PLANNABLE = new Error('graphql-js has to execute this selection');

/** How one field of an object is written. */
interface Step {
  readonly key: string;
  readonly read: (source: Readonly<Record<string, unknown>>) => unknown;
  readonly complete: Complete;
}

/**
 * Compiles how the values of a field are completed, once for a document. It takes graphql-js's place where all is as it
 * should be: 50 instruments with their bodies take a tenth of the time, as nothing is looked up a second time.
 * @throws NOT_PLANNABLE
 */
export function completionOf(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const complete = completionOf(document, type.ofType, nodes);
    return (value) => complete(value) ?? irregular();
  }
  if (isListType(type)) {
    const complete = completionOf(document, type.ofType, nodes);
    return (value) => {
      if (isMissing(value)) return null;
      return Array.isArray(value) ? value.map(complete) : irregular();
    };
  }
  if (isLeafType(type)) return leafCompletion(type);
  if (!isAbstractType(type)) {
    const steps = stepsOf(document, type, nodes);
    return (value) => (isMissing(value) ? null : writeObject(value, steps));
  }
  if (type.resolveType !== readTypename) throw NOT_PLANNABLE;
  const stepsByType = new Map(
    document.schema.getPossibleTypes(type).map((possible) => [possible.name, stepsOf(document, possible, nodes)]),
  );
  return (value) => (isMissing(value) ? null : writeObject(value, stepsByType.get(readTypename(value))));
}

function writeObject(value: unknown, steps: readonly Step[] | undefined): unknown {
  if (typeof value !== 'object' || value === null || !steps || isUnfinished(value)) return irregular();
  const written: Record<string, unknown> = {};
  for (const { key, read, complete } of steps) {
    written[key] = complete(read(value as Readonly<Record<string, unknown>>));
  }
  return written;
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function stepsOf(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Step[] {
  if (type.isTypeOf) throw NOT_PLANNABLE;
  return [...collectFields(document, type, selectionSetsOf(nodes))].map(([key, fieldNodes]): Step => {
    // An ordinary object takes this key for its prototype.
    if (key === '__proto__') throw NOT_PLANNABLE;
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, read: () => type.name, complete: (value) => value };
    const field = type.getFields()[name];
    if (!field) throw NOT_PLANNABLE;
    return { key, read: readerOf(field, key), complete: completionOf(document, field.type, fieldNodes) };
  });
}

function readerOf({ name, resolve }: GraphQLField<unknown, unknown>, key: string): Step['read'] {
  if (resolve === readComposed) return (source) => source[key];
  if (resolve === readPlain || resolve === undefined) return (source) => source[name];
  throw NOT_PLANNABLE;
}

function leafCompletion(type: GraphQLLeafType): Complete {
  // By far the most values; these scalars give strings back as they are.
  const takesStrings = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (isMissing(value)) return null;
    if (takesStrings && typeof value === 'string') return value;
    if (typeof value === 'function' || (typeof value === 'object' && isUnfinished(value))) return irregular();
    try {
      return type.serialize(value) ?? irregular();
    } catch {
      return irregular();
    }
  };
}

/** Whether graphql-js would not take the value as it is: it waits for promises and throws errors. */
function isUnfinished(value: object): boolean {
  return value instanceof Error || typeof (value as { then?: unknown }).then === 'function';
}

function irregular(): never {
  throw IRREGULAR;
}
