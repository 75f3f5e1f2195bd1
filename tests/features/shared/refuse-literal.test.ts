import { getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatError } from '../../../src/server/format-error.js';
import { apiSchema } from '../../support/api.js';

const DATES = 'write "2016", "2016-11" or "2016-11-07".';
const REASONS = 'write STATED, INFERRED or DERIVED.';
const TIERS =
  'is not one of InstrumentTier: write CONSTITUTION, LAW, NPCSC_DECISION, CRIMINAL_LAW_AMENDMENT, ADMINISTRATIVE_REGULATION, JUDICIAL_INTERPRETATION, DEPARTMENTAL_RULE, NORMATIVE_DOCUMENT, LOCAL_REGULATION, LOCAL_RULE, PARTY_DOCUMENT, PLAN or STANDARD.';

/** What a caller is told of a wrong document, and which argument by program. */
function told(source: string): [message: string, argument: unknown][] {
  return validate(apiSchema(), parse(source)).map((error) => {
    const { message, extensions } = formatError(error, 'a test');
    expect(extensions.code).toBe('BAD_USER_INPUT');
    return [message, extensions.argument];
  });
}

/** What a caller is told of a wrong variable. */
function toldOf(definition: string, value: unknown): string | undefined {
  const { definitions } = parse(`query (${definition}) { __typename }`);
  const { kind, variableDefinitions } = definitions[0] as OperationDefinitionNode;
  expect(kind).toBe(Kind.OPERATION_DEFINITION);
  return getVariableValues(apiSchema(), variableDefinitions ?? [], { it: value }).errors?.[0]?.message;
}

const listed = (args: string): string => `{ instruments(${args}) { totalCount } }`;

describe('a wrong value that is written in a document', () => {
  it.each([
    ['a date', listed('asOf: "2017-13-01"'), 'asOf', `"2017-13-01", which is not a date: ${DATES}`],
    ['a number for a date', '{ timeline(from: 2017) { totalCount } }', 'from', `2017, which is not a date: ${DATES}`],
    [
      'a date behind others',
      listed('first: 1, filter: {}, asOf: today'),
      'asOf',
      `today, which is not a date: ${DATES}`,
    ],
    [
      'a date in a filter',
      listed('filter: { OR: [{ tier: { in: [LAW] } }, { adoptedOn: { lte: "2020", gte: "soon" } }] }'),
      'filter.OR.adoptedOn.gte',
      `"soon", which is not a date: ${DATES}`,
    ],
    ['an enum value', listed('filter: { tier: { eq: LAWS } }'), 'filter.tier.eq', `LAWS, which ${TIERS}`],
    [
      'an enum value in a list',
      '{ instrument(id: "a") { implementedBy(tiers: [LAW, LAWS]) { totalCount } } }',
      'tiers',
      `LAWS, which ${TIERS}`,
    ],
    [
      'a text for an enum value',
      listed('filter: { tier: { eq: "LAW" } }'),
      'filter.tier.eq',
      '"LAW", which is a text: write LAW without quotes.',
    ],
    [
      'one of many enum values',
      '{ relationships(types: [IMPLEMENT]) { totalCount } }',
      'types',
      'IMPLEMENT, which is not one of RelationshipType — did you mean IMPLEMENTS?',
    ],
  ])('is told by its argument: %s', (_, source, argument, rest) => {
    expect(told(source)).toEqual([[`Argument "${argument}" is ${rest}`, argument]]);
  });

  it('is told by its variable where it is a default', () => {
    expect(
      told(
        'query ($first: Int = 2, $day: PartialDate = "x") { instruments(asOf: $day, first: $first) { totalCount } }',
      ),
    ).toEqual([[`Variable "$day" is "x", which is not a date: ${DATES}`, '$day']]);
  });

  it('is not repeated at length', () => {
    const [[message] = ['']] = told(listed(`asOf: "${'9'.repeat(5_000)}"`));
    expect(message.length).toBeLessThan(200);
  });
});

describe('a wrong variable', () => {
  it.each<[definition: string, value: unknown, says: string]>([
    ['$it: PartialDate', '2017-13-01', `"2017-13-01" is not a date: ${DATES}`],
    ['$it: [InstrumentTier!]', ['LAWS'], `"LAWS" ${TIERS}`],
    ['$it: Certainty', 1, `1 is not one of Certainty: ${REASONS}`],
    [
      '$it: [RelationshipType!]',
      ['IMPLEMENT'],
      '"IMPLEMENT" is not one of RelationshipType — did you mean IMPLEMENTS?',
    ],
  ])('of %s, %j, is told with what would be right', (definition, value, says) => {
    expect(toldOf(definition, value)).toMatch(/^Variable "\$it" got invalid value /);
    expect(toldOf(definition, value)).toContain(`; ${says}`);
  });
});
