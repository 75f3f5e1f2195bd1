import {
  buildSchema,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectFields, selectionSetsOf } from '../../../src/graph/compose/select.js';

const schema = buildSchema(`
  interface Node { id: ID }
  interface Entity implements Node { id: ID name: String }
  type Law implements Entity & Node { id: ID name: String tier: String }
  type Passage implements Node { id: ID locator: String }
  union Any = Law | Passage
  type Query { any: Any }
`);
const law = schema.getType('Law') as GraphQLObjectType;

/** What is asked of a law, as `key: field` and how often. */
function asked(source: string, variables: Record<string, unknown> = {}): string[] {
  const { definitions } = parse(source);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const fields = collectFields({ schema, fragments, variables }, law, [operation.selectionSet]);
  return [...fields].map(([key, nodes]) => `${key}: ${nodes.map((node) => node.name.value).join()}`);
}

describe('the fields that are asked of a type', () => {
  it('stand under their response keys, in their order', () => {
    expect(asked('{ tier b: name a: name id }')).toEqual(['tier: tier', 'b: name', 'a: name', 'id: id']);
  });

  it('come from fragments on the type, on its interfaces and unions, and on none', () => {
    const source = `{ ... on Node { id } ...E ... on Any { tier } ... { n: name } ... on Passage { locator } ...P }
      fragment E on Entity { name } fragment P on Passage { p: locator }`;
    expect(asked(source)).toEqual(['id: id', 'name: name', 'tier: tier', 'n: name']);
  });

  it('are merged where they have one key', () => {
    expect(asked('{ name ...F ... on Law { name } } fragment F on Law { name }')).toEqual(['name: name,name,name']);
  });

  it('come once from a fragment that is spread twice, even within others', () => {
    expect(asked('{ ...F ...G } fragment F on Law { name ...G } fragment G on Law { id }')).toEqual([
      'name: name',
      'id: id',
    ]);
  });

  it('are those that @skip and @include let through', () => {
    const source = `query ($on: Boolean) { a: id @include(if: $on) b: id @skip(if: $on) ...F @include(if: $on) ... @skip(if: $on) { c: id }
      d: id @include(if: $on) @skip(if: $on) } fragment F on Law { f: id }`;
    expect(asked(source, { on: true })).toEqual(['a: id', 'f: id']);
    expect(asked(source, { on: false })).toEqual(['b: id', 'c: id']);
  });

  it('come from a fragment that is skipped in one place and not in another', () => {
    expect(asked('{ ...F @skip(if: true) ...F } fragment F on Law { name }')).toEqual(['name: name']);
  });
});

describe('the selection sets of a field', () => {
  it('are those of all its places', () => {
    const places = parse('{ a { b } a { c } d }').definitions as [OperationDefinitionNode];
    const nodes = places[0].selectionSet.selections.filter((each) => each.kind === Kind.FIELD);
    expect(selectionSetsOf(nodes)).toHaveLength(2);
  });
});
