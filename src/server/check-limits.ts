import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ASTNode, type ValidationRule } from 'graphql';
import { CallerError } from '../errors.js';
import type { Limits } from './limits.js';
import { measure, type Size, type Variables } from './measure.js';

/** What is measured of an operation, in which unit, and what to do about too much of it. */
const MEASURED: readonly (readonly [keyof Size, string, string])[] = [
  ['depth', 'levels deep', 'ask in several questions'],
  ['rootFields', 'fields at its root, aliases included', 'ask in several questions'],
  ['fields', 'fields, fragments included', 'select less'],
  ['nodes', 'objects in its answer, as page sizes multiply along the way down', 'ask for smaller pages'],
];

/** Refuses operations that ask for too much, before they run. Tokens are the parser's to count. */
export function checkLimits(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          const variables = request.variables ?? {};
          if (!areShallow(variables, limits)) throw tooDeepValue(limits.valueDepth);
          if (operation) refuseTooLarge(measure(schema, document, operation, variables), limits);
          return Promise.resolve();
        },
      }),
  };
}

/** A validation rule that bounds how deeply the values written in a document nest. */
export function boundedValues(limit: number): ValidationRule {
  return (context) => {
    let depth = 0;
    const enter = (node: ASTNode) => {
      depth += 1;
      if (depth !== limit + 1) return;
      const originalError = tooDeepValue(limit);
      context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
    };
    const leave = () => {
      depth -= 1;
    };
    return { ListValue: { enter, leave }, ObjectValue: { enter, leave } };
  };
}

/** Whether variables nest no deeper than they may; they themselves are one level of the JSON that holds them. */
export function areShallow(variables: Variables, limits: Limits): boolean {
  return !isDeeperThan(variables, limits.valueDepth + 1);
}

/** Whether an operation of this size asks for no more than it may. */
export function isWithin(limits: Limits, size: Size): boolean {
  return MEASURED.every(([measured]) => size[measured] <= limits[measured]);
}

function refuseTooLarge(size: Size, limits: Limits): void {
  for (const [measured, unit, remedy] of MEASURED) {
    const asked = size[measured];
    const limit = limits[measured];
    if (asked <= limit) continue;
    throw new CallerError(
      'QUERY_TOO_COMPLEX',
      `The operation may ask for ${say(limit)} ${unit}; it asks for ${say(asked)}: ${remedy}.`,
      { limit: measured, allowed: limit, asked: Math.min(asked, Number.MAX_SAFE_INTEGER) },
    );
  }
}

/** A number for people; the product of many page sizes is only said roughly. */
function say(count: number): string {
  return count < 1e9 ? Math.ceil(count).toLocaleString('en') : 'more than a billion';
}

function tooDeepValue(limit: number): CallerError {
  return new CallerError(
    'QUERY_TOO_COMPLEX',
    `Arguments and variables may nest ${limit} levels of lists and objects.`,
    {
      limit: 'valueDepth',
      allowed: limit,
    },
  );
}

/** Stops at the limit, so that a value of any depth can be asked about. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
