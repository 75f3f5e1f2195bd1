import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../../partial-date.js';

/** The scalar `PartialDate`; given and taken as written. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A calendar date known to the year, the month or the day: 2016, 2016-11 or 2016-11-07.',
  serialize: (value) => String(value),
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

function check(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  const shown = (JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? 'That';
  throw new GraphQLError(`${shown} is not a date: write "2016", "2016-11" or "2016-11-07".`);
}
