import { getNamedType, GraphQLFloat, GraphQLInt, isObjectType, type GraphQLField } from 'graphql';
import { CallerError } from '../../errors.js';
import type { SortKey } from './order.js';

/** How many keys an order may have beside the id; no list has more to order by. */
const MAX_ORDER_KEYS = 10;

/** One key of an `orderBy` argument. */
export interface AskedKey {
  readonly field: string;
  readonly direction: string;
}

/**
 * The keys that a field's `orderBy` argument asks for, made total by the list's own, which go in the direction of the last one asked for.
 * @throws CallerError BAD_USER_INPUT where there are too many
 */
export function sortKeysOf(
  field: GraphQLField<unknown, unknown>,
  asked: readonly AskedKey[],
  own: readonly string[],
): readonly SortKey[] {
  if (asked.length > MAX_ORDER_KEYS) {
    const message = `Argument "orderBy" has ${String(asked.length)} keys: order by at most ${String(MAX_ORDER_KEYS)}.`;
    throw new CallerError('BAD_USER_INPUT', message, { argument: 'orderBy' });
  }
  const keys = asked.map(({ field: name, direction }) => {
    const property = camelCase(name);
    return {
      expression: `node.${property}`,
      descending: direction === 'DESC',
      nullable: property !== 'id',
      numeric: isNumeric(field, property),
    };
  });
  // Behind the id nothing is left to be ordered.
  const id = keys.findIndex(({ nullable }) => !nullable);
  if (id >= 0) return keys.slice(0, id + 1);
  const descending = keys.at(-1)?.descending ?? false;
  return [...keys, ...own.map((expression) => ({ expression, descending }))];
}

/** Whether a property of the connection's nodes is a number. */
function isNumeric(field: GraphQLField<unknown, unknown>, property: string): boolean {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? getNamedType(connection.getFields().nodes?.type) : undefined;
  const type = isObjectType(nodes) ? getNamedType(nodes.getFields()[property]?.type) : undefined;
  return type === GraphQLInt || type === GraphQLFloat;
}

function camelCase(enumValue: string): string {
  return enumValue.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
