import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CallerError } from '../../../src/errors.js';
import { expressionOf, filterCondition } from '../../../src/graph/compose/filter.js';

const schema = buildSchema(`
  input Text { eq: String in: [String!] contains: String isUnknown: Boolean }
  input Day { eq: String gte: String lte: String isUnknown: Boolean }
  input Id { eq: ID in: [ID!] isUnknown: Boolean }
  input Filter { name: Text day: Day status: Text issuer: Id topic: Id AND: [Filter!] OR: [Filter!] NOT: Filter }
  type Query { all(filter: Filter): Int }
`);
const filter = schema.getType('Filter') as GraphQLInputObjectType;
const declare = (field: string, cypher: object): void => {
  filter.getFields()[field]!.extensions = { cypher };
};
declare('day', { property: 'adoptedOn', partialDate: true });
declare('status', { expression: 'entity/inferred-fields' });
declare('issuer', { relation: 'instrument/issued-by' });
declare('topic', { relation: 'instrument/implemented-by' });

function condition(value: object): string | undefined {
  return filterCondition(filter, value as Record<string, unknown>, {
    expression: (text) => text.replaceAll('this', 'n'),
    relation: (text) => ({ text: text.replace('this', 'n').replace('node', 'f'), node: 'f' }),
    parameter: (path, _type, dated) => `${path.join('_')}${dated ? '_days' : ''}`,
  });
}

describe('the condition of a filter', () => {
  it.each<[value: object, expected: string | undefined]>([
    [{}, undefined],
    [{ name: null }, undefined],
    [{ name: {} }, undefined],
    [{ name: { eq: 'a' } }, 'n.name = $name_eq'],
    [{ name: { in: ['a'] } }, 'n.name IN $name_in'],
    [{ name: { contains: 'a' } }, 'toLower(n.name) CONTAINS toLower($name_contains)'],
    [{ name: { isUnknown: true } }, 'n.name IS NULL'],
    [{ name: { isUnknown: false } }, 'n.name IS NOT NULL'],
    [{ name: { eq: 'a', isUnknown: false } }, '(n.name = $name_eq AND n.name IS NOT NULL)'],
    [
      { day: { eq: '2016' } },
      '(n.adoptedOn >= $day_eq_days[2] AND n.adoptedOnFirst >= date($day_eq_days[0]) AND n.adoptedOn <= $day_eq_days[1] AND n.adoptedOnLast <= date($day_eq_days[1]))',
    ],
    [{ day: { gte: '2016' } }, '(n.adoptedOn >= $day_gte_days[2] AND n.adoptedOnFirst >= date($day_gte_days[0]))'],
    [{ day: { lte: '2016' } }, '(n.adoptedOn <= $day_lte_days[1] AND n.adoptedOnLast <= date($day_lte_days[1]))'],
    [{ day: { isUnknown: true } }, 'n.adoptedOn IS NULL'],
    [{ status: { eq: 'a' } }, '(coalesce(n.inferredFields, [])) = $status_eq'],
    [{ issuer: { eq: 'a' } }, 'EXISTS { MATCH (n)-[relationship:ISSUED_BY]->(f) WHERE f.id = $issuer_eq }'],
    [{ issuer: { isUnknown: true } }, 'NOT EXISTS { MATCH (n)-[relationship:ISSUED_BY]->(f) }'],
    [{ issuer: { isUnknown: false } }, 'EXISTS { MATCH (n)-[relationship:ISSUED_BY]->(f) }'],
    [{ AND: [] }, 'true'],
    [{ OR: [] }, 'false'],
    [{ NOT: {} }, 'false'],
    [{ OR: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] }, '(n.name = $OR_0_name_eq OR n.name = $OR_1_name_eq)'],
    [{ AND: [{ name: { eq: 'a' } }, {}] }, '(n.name = $AND_0_name_eq AND true)'],
    [{ NOT: { name: { eq: 'a' } } }, 'NOT coalesce(n.name = $NOT_name_eq, false)'],
    [
      { name: { eq: 'a' }, NOT: { day: { isUnknown: true } } },
      '(n.name = $name_eq AND NOT coalesce(n.adoptedOn IS NULL, false))',
    ],
  ])('%j is %s', (value, expected) => {
    expect(condition(value)).toBe(expected);
  });

  it('joins a relation that has a condition of its own', () => {
    expect(condition({ topic: { eq: 'a' } })).toMatch(/WHERE \(\$tiers IS NULL OR .*\) AND f\.id = \$topic_eq \}$/);
  });

  it('is refused where an operator is null', () => {
    expect(() => condition({ OR: [{ day: { gte: null } }] })).toThrow(
      new CallerError('BAD_USER_INPUT', '"OR.0.day.gte" is null: leave it out, or use isUnknown.', {
        argument: 'OR.0.day.gte',
      }),
    );
  });
});

describe('an expression', () => {
  it('is what a file returns', () => {
    expect(expressionOf('relationship/type')).toBe('(type(this))');
  });

  it('is not what finds nodes', () => {
    expect(() => expressionOf('entity/all')).toThrow('cypher/entity/all.cypher is not of the form RETURN … AS value');
  });
});
