import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStub, type Answer, type StubServer } from './stub-server.js';

let server: StubServer;
beforeAll(async () => {
  server = await startStub();
});
afterAll(() => server.close());

function expectRefused({ status, code, json }: Answer, says: RegExp): void {
  expect({ status, code, message: json.errors?.[0]?.message }).toEqual({
    status: 200,
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringMatching(says) as string,
  });
  expect(json).not.toHaveProperty('data');
}

/** `things { nodes { ... on Thing { things { nodes { … { id`: two levels a step, and one for the id. */
function nested(steps: number, innermost = 'id'): string {
  return `things(first: 1) { nodes { ... on Thing { ${steps === 1 ? innermost : nested(steps - 1, innermost)} } } }`;
}

describe('what is allowed', () => {
  test('the introspection of every client passes', async () => {
    const { json } = await server.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        specifiedByUrl: true,
        schemaDescription: true,
      }),
    );
    expect(json.errors).toBeUndefined();
    expect(json.data).toHaveProperty('__schema.types');
  });

  test('two nested pages of a hundred pass', async () => {
    const { json } = await server.ask('{ things(first: 100) { nodes { relationships(first: 100) { totalCount } } } }');
    expect(json.data).toEqual({ things: { nodes: [] } });
  });

  test('fifteen levels pass', async () => {
    expect((await server.ask(`{ ${nested(7)} }`)).json.errors).toBeUndefined();
  });
});

describe('what is refused as too much', () => {
  test('more than fifteen levels, through fragments too', async () => {
    expectRefused(await server.ask(`{ ${nested(8)} }`), /15 levels deep.*asks for 17/);
    const throughFragments = `
      { ...A }
      fragment A on Query { ${nested(4, '...B')} }
      fragment B on Thing { ${nested(4)} }`;
    expectRefused(await server.ask(throughFragments), /15 levels deep.*asks for 17/);
  });

  test('ten thousand aliases, by the number of tokens', async () => {
    const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: hello`).join(' ');
    expectRefused(await server.ask(`{ ${aliases} }`), /2000 tokens/);
  });

  test('more than fifty fields at the root, by aliases or by fragments', async () => {
    const aliases = Array.from({ length: 51 }, (_, i) => `a${i}: hello`).join(' ');
    expectRefused(await server.ask(`{ ${aliases} }`), /50 fields at its root.*asks for 51/);
    const spreads = '...F '.repeat(51);
    expectRefused(await server.ask(`{ ${spreads} } fragment F on Query { hello }`), /50 fields at its root/);
  });

  test('fields that fragments multiply, more than could be counted one by one', async () => {
    const fragments = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Thing { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ thing { ...F0 } } ${fragments.join(' ')} fragment F60 on Thing { id }`;
    expectRefused(await server.ask(query), /1,000 fields.*more than a billion/);
  });

  test('pages that multiply, written or given by variables, with the number estimated', async () => {
    const query = `query ($n: Int = 100) {
      things(first: 100) { nodes { ... on Thing { things(first: $n) { nodes { ... on Thing { things(last: 10) { nodes { id } } } } } } } }
    }`;
    // 1 + 100 × (1 + 1 + 100 × (1 + 1 + 10))
    expectRefused(await server.ask(query), /50,000 objects.*asks for 120,201/);
    expect((await server.ask(query, { variables: { n: 10 } })).json.errors).toBeUndefined();
  });

  test('pages of no given size, as if they had the usual one', async () => {
    const page = (inner: string) => `things { nodes { ... on Thing { ${inner} } } }`;
    expectRefused(await server.ask(`{ ${page(page(page(page('id'))))} }`), /objects in its answer/);
  });

  test('lists by their size and by the number of ids', async () => {
    const inner = 'relationships(first: 100) { nodes { names { value } } }';
    expectRefused(
      await server.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${inner} } }`, {
        variables: { ids: Array.from({ length: 150 }, String) },
      }),
      /objects in its answer/,
    );
    expectRefused(await server.ask(`{ paths(first: 150) { ${inner} } }`), /objects in its answer/);
    expect((await server.ask(`{ paths { ${inner} } }`)).json.errors).toBeUndefined();
  });

  test('of fragments on different types only the heaviest counts', async () => {
    const of = (type: string, field: string) => `... on ${type} { ${field}(first: 100) { nodes { names { value } } } }`;
    const both = `${of('Thing', 'things')} ${of('Person', 'friends')}`;
    expect((await server.ask(`{ things(first: 100) { nodes { ${both} } } }`)).json.errors).toBeUndefined();
    const twice = `${of('Thing', 'things')} ... on Thing { more: relationships(first: 100) { nodes { names { value } } } }`;
    expectRefused(await server.ask(`{ things(first: 100) { nodes { ${twice} } } }`), /objects in its answer/);
  });

  test('the whole schema many times over', async () => {
    const many = Array.from({ length: 6 }, (_, i) => `s${i}: __schema { types { name } }`).join(' ');
    expectRefused(await server.ask(`{ ${many} }`), /objects in its answer/);
  });

  test('values that nest too deeply, in the document and in variables', async () => {
    const literal = '{ NOT: '.repeat(21) + '{ eq: "x" }' + ' }'.repeat(21);
    expectRefused(await server.ask(`{ things(filter: ${literal}) { totalCount } }`), /nest 20 levels/);
    const variables = `{ "filter": ${'{"NOT":'.repeat(30_000)}{}${'}'.repeat(30_000)} }`;
    const query = 'query ($filter: Filter) { things(filter: $filter) { totalCount } }';
    expectRefused(
      await server.post(`{ "query": ${JSON.stringify(query)}, "variables": ${variables} }`),
      /nest 20 levels/,
    );
    const shallow = '{ NOT: '.repeat(19) + '{ eq: "x" }' + ' }'.repeat(19);
    expect((await server.ask(`{ things(filter: ${shallow}) { totalCount } }`)).json.errors).toBeUndefined();
  });

  test('the same field a thousand times', async () => {
    const answer = await server.ask(`{ ${'hello '.repeat(1_900)} }`);
    expect(answer.code).toBe('QUERY_TOO_COMPLEX');
  });
});
