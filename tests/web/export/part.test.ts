import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isNonNullType, type GraphQLInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { textOf } from '../../../src/web/api/ask';
import { PART } from '../../../src/web/export/part';

it('asks for every value that an entity of any kind has of its own', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  // Status is of a day, and a kind is what __typename says.
  const wanted = schema.getPossibleTypes(entity).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => !['status', 'kind'].includes(name))
      .filter((field) => isLeafType(isNonNullType(field.type) ? getNamedType(field.type) : field.type))
      .map(({ name }) => [type.name, name] as const),
  );
  const text = textOf(PART);
  const common = /\.\.\. on Entity \{([^]*?)\n {4}\}/.exec(text)?.[1] ?? '';
  const missing = wanted.filter(([type, field]) => {
    const own = new RegExp(`\\.\\.\\. on ${type} \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return !new RegExp(`\\b${field}\\b`).test(`id ${common} ${own}`);
  });
  expect(wanted.length).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});
