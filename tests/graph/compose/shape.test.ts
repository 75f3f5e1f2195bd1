import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shapeOfVariables } from '../../../src/graph/compose/shape.js';

const schema = buildSchema(`
  enum Tier { LAW PLAN }
  enum RelationshipType { AMENDS CITES }
  input Text { eq: String in: [String!] isUnknown: Boolean }
  input Filter { name: Text tier: Tier AND: [Filter!] }
  type Query { all(filter: Filter, first: Int, depth: Int, tiers: [Tier!], types: [RelationshipType!], on: Boolean, number: Float): Int }
`);
const [operation] = parse(`query (
  $filter: Filter, $first: Int, $depth: Int! = 1, $tiers: [Tier!], $types: [RelationshipType!], $on: Boolean, $number: Float, $tier: Tier
) { all }`).definitions as [OperationDefinitionNode];
const shape = (variables: Record<string, unknown>): string => shapeOfVariables(schema, operation, variables);

type Variables = Record<string, unknown>;
describe('variables of one shape', () => {
  it.each<[string, Variables, Variables]>([
    ['other texts', { filter: { name: { eq: 'a' } } }, { filter: { name: { eq: 'b' } } }],
    ['longer lists of values', { filter: { name: { in: ['a'] } } }, { filter: { name: { in: ['b', 'c'] } } }],
    ['other enum values in a list', { tiers: ['LAW'] }, { tiers: ['PLAN', 'LAW'] }],
    ['the same relationship types', { types: ['AMENDS', 'CITES'] }, { types: ['CITES', 'AMENDS', 'CITES'] }],
    ['page sizes above the depths', { first: 9 }, { first: 100 }],
    ['other numbers', { number: 1 }, { number: 7.5 }],
    ['null and nothing', { first: null }, {}],
  ])('have %s', (_, one, other) => {
    expect(shape(one)).toBe(shape(other));
  });
});

describe('variables of different shapes', () => {
  it.each<[string, Variables, Variables]>([
    ['other operators', { filter: { name: { eq: 'a' } } }, { filter: { name: { in: ['a'] } } }],
    ['more operators', { filter: { name: { eq: 'a' } } }, { filter: { name: { eq: 'a', isUnknown: false } } }],
    ['null instead of a text', { filter: { name: { eq: null } } }, { filter: { name: { eq: 'a' } } }],
    ['other truth values', { on: true }, { on: false }],
    [
      'other truth values inside',
      { filter: { name: { isUnknown: true } } },
      { filter: { name: { isUnknown: false } } },
    ],
    ['other enum values', { tier: 'LAW' }, { tier: 'PLAN' }],
    ['more parts of an AND', { filter: { AND: [{}] } }, { filter: { AND: [{}, {}] } }],
    ['other relationship types', { types: ['AMENDS'] }, { types: ['AMENDS', 'CITES'] }],
    ['no relationship types', { types: [] }, {}],
    ['other depths', { depth: 1 }, { depth: 2 }],
    // It is refused, so it must not find the statement of a depth that is not.
    ['a depth out of bounds', { depth: 1 }, { depth: 9 }],
    ['a depth below', { depth: 1 }, { depth: 0 }],
    ['a value for another variable', { first: 5 }, { depth: 5 }],
  ])('have %s', (_, one, other) => {
    expect(shape(one)).not.toBe(shape(other));
  });
});
