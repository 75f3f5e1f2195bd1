import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selfContainedOperation } from '../../../src/web/export/self-contained-operation';
import { pageOperation } from '../../../src/web/views/entity/page-operation';

const SCHEMA = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

describe('the operation that one takes along from an entity', () => {
  it('asks for the facts and the relationships at once, and is valid as it is', () => {
    const text = selfContainedOperation(pageOperation(), { id: 'cmp-humiao', lang: 'EN', asOf: '2020' });
    expect(validate(SCHEMA, parse(text)).map(({ message }) => message)).toEqual([]);
    expect(text).toContain('$id: ID! = "cmp-humiao"');
    expect(text).toContain('relationships(first: 100');
    // Where there are more than a hundred, the answer says so, and from where the next hundred can be asked for.
    expect(text).toContain('hasNextPage');
    expect(text).toContain('$after: String');
    expect(text).toContain('claims {');
  });
});
