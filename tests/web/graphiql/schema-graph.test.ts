import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaGraph } from '../../../src/web/graphiql/schema-graph';
import { typeBox } from '../../../src/web/graphiql/type-box';

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
const types = schemaGraph(schema);
const field = (type: string, name: string) =>
  types.find((each) => each.name === type)?.fields.find((each) => each.name === name);

describe('the schema as a graph', () => {
  it('has the types of the subject, and none of the machinery of connections', () => {
    const names = types.map(({ name }) => name);
    expect(names).toContain('LegalInstrument');
    expect(names).toContain('Entity');
    expect(names.filter((name) => /Connection|Edge|PageInfo|^__/.test(name))).toEqual([]);
  });

  it('reads connections through to what they connect', () => {
    expect(field('LegalInstrument', 'implementedBy')).toMatchObject({
      type: '→ [LegalInstrument]',
      target: 'LegalInstrument',
    });
    expect(field('Query', 'instruments')?.target).toBe('LegalInstrument');
  });

  it('leads nowhere from a field that holds a value', () => {
    expect(field('LegalInstrument', 'name')).toMatchObject({ type: 'String!', target: undefined });
  });

  it('leads only to types that are in the picture', () => {
    const names = new Set(types.map(({ name }) => name));
    for (const { fields } of types) {
      for (const { target } of fields) if (target !== undefined) expect(names).toContain(target);
    }
  });
});

describe('the box of a type', () => {
  it('is as high as its fields want, and says each', () => {
    const colours = { head: 'navy', onHead: 'white', paper: 'white', ink: 'black', faint: 'grey' };
    const [small, large] = [typeBox({ ...types[0]!, fields: [] }, colours), typeBox(types[0]!, colours)];
    expect(large.height).toBe(small.height + types[0]!.fields.length * 18);
    const svg = decodeURIComponent(large.image);
    for (const { name } of types[0]!.fields) expect(svg).toContain(`>${name}</text>`);
  });
});
