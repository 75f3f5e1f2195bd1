import { Kind, buildSchema, parse, print, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selfContainedOperation } from '../../../src/web/export/self-contained-operation';
import { graphOperation } from '../../../src/web/views/graph/graph-operation';

const SCHEMA = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

const around = (ids: string[], types?: ['CITES']) => ({
  ids,
  ...(types ? { types } : {}),
  asOf: '2020',
  limit: 1000,
  lang: 'EN' as const,
});
const fifty = (first: number): string[] => Array.from({ length: 50 }, (_, index) => `e${String(first + index)}`);

/** What a field asks for, in one line, whichever way it is broken. */
const firstLine = (field: Parameters<typeof print>[0]): string =>
  (/^[^{]*/.exec(print(field))?.[0] ?? '')
    .replaceAll(/\(\s+/g, '(')
    .replace(/\s*\)\s*$/, '')
    .replaceAll(/,?\n\s+/g, ', ');

describe('the question that one takes along from a canvas', () => {
  it('is the very question that was asked, where it was one', () => {
    const { document, variables, leftOut } = graphOperation([around(['a'])], undefined);
    expect(variables).toEqual(around(['a']));
    const text = selfContainedOperation(document, variables);
    expect(text).toContain('query Around($ids: [ID!]! = ["a"]');
    expect(text).not.toContain('neighborhood2');
    expect(leftOut).toEqual([]);
  });

  it('holds all that is expanded, however many, and the paths, as one valid operation', () => {
    const asked = [around(fifty(0)), around(fifty(50)), around(['hub'], ['CITES'])];
    const paths = { from: 'e0', to: 'e99', asOf: '2020', lang: 'EN' as const };
    const { document, variables, leftOut } = graphOperation(asked, paths);
    const text = selfContainedOperation(document, variables);
    expect(validate(SCHEMA, parse(text)).map(({ message }) => message)).toEqual([]);
    expect(leftOut).toEqual([]);
    const [operation] = parse(text).definitions;
    const fields = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    expect(fields.map((field) => firstLine(field))).toEqual([
      'neighborhood(ids: $ids, types: $types, asOf: $asOf, limit: $limit',
      'neighborhood2: neighborhood(ids: $ids2, types: $types, asOf: $asOf, limit: $limit',
      'neighborhood3: neighborhood(ids: $ids3, types: $types2, asOf: $asOf, limit: $limit',
      'paths(from: $from, to: $to, asOf: $asOf, first: 5, maxLength: 6',
    ]);
    expect(variables).toMatchObject({ ids2: fifty(50), ids3: ['hub'], types2: ['CITES'], asOf: '2020' });
    for (const id of [...fifty(0), ...fifty(50)]) expect(text).toContain(`"${id}"`);
  });

  it('says around what it could not ask as well', () => {
    const asked = [0, 50, 100, 150, 200, 250].map((first) => around(fifty(first)));
    expect(graphOperation([...asked, around(['e7'])], undefined).leftOut).toEqual(fifty(250));
  });
});
