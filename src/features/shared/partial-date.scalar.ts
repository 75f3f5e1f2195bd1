import { GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../../partial-date.js';
import { refuseLiteral, refuseValue } from './refuse-literal.js';

const FAULT = 'is not a date: write "2016", "2016-11" or "2016-11-07".';

/** The scalar `PartialDate`; given and taken as written. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A calendar date known to the year, the month or the day: 2016, 2016-11 or 2016-11-07.',
  serialize: (value) => String(value),
  parseValue: (value) => (typeof value === 'string' && isPartialDate(value) ? value : refuseValue(value, FAULT)),
  parseLiteral: (node) =>
    node.kind === Kind.STRING && isPartialDate(node.value) ? node.value : refuseLiteral(node, FAULT),
});
