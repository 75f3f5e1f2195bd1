import { existsSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  printType,
  validateSchema,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type TypeDefinitionNode,
} from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { printApiSchema } from '../../src/features/schema.js';
import { LABEL_OF_KIND } from '../../src/data/vocabulary.js';
import { apiSchema } from '../support/api.js';

const COPY = new URL('../fixtures/contract.graphql', import.meta.url);
/** Where the contract is kept, beside the repository; not everywhere. */
const ORIGINAL = new URL('../../../shared/contract.graphql', import.meta.url);

/** What a later issue brings. Each of them leaves this list when it exists. */
const LATER_FIELDS: string[] = [];
const LATER_TYPES: string[] = [];

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const contract = parse(readFileSync(COPY, 'utf8')).definitions as TypeDefinitionNode[];
const promised = contract.filter(({ name }) => !LATER_TYPES.includes(name.value));

function fieldsOf(type: GraphQLNamedType | undefined): Record<string, GraphQLField<unknown, unknown>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** A field as one line, in the way that the contract's and the schema's can be compared: `name: type`, `name(arg: type = default)`. */
function linesOf({ name, type, arguments: args = [] }: FieldDefinitionNode): string[] {
  const given = args.map((arg) => {
    const value = arg.defaultValue ? ` = ${print(arg.defaultValue)}` : '';
    return `${name.value}(${arg.name.value}: ${print(arg.type)}${value})`;
  });
  return [`${name.value}: ${print(type)}`, ...given];
}

function linesOfType(type: GraphQLNamedType): string[] {
  const [definition] = parse(printType(type)).definitions;
  return definition && 'fields' in definition ? (definition.fields as FieldDefinitionNode[]).flatMap(linesOf) : [];
}

describe('the contract', () => {
  test.skipIf(!existsSync(ORIGINAL))('is the one beside the repository', () => {
    expect(readFileSync(COPY, 'utf8')).toBe(readFileSync(ORIGINAL, 'utf8'));
  });

  it.each(promised.map((type) => [type.name.value, type] as const))('has %s', (name, definition) => {
    const type = schema.getType(name);
    expect(type, name).toBeDefined();
    if (!type) return;
    expect(type.astNode?.kind ?? parse(printType(type)).definitions[0]?.kind).toBe(definition.kind);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && isEnumType(type)) {
      const values = definition.values?.map((value) => value.name.value);
      expect(type.getValues().map((value) => value.name)).toEqual(expect.arrayContaining(values ?? []));
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      const fields = definition.fields?.filter((field) => name !== 'Query' || !LATER_FIELDS.includes(field.name.value));
      expect(linesOfType(type)).toEqual(expect.arrayContaining(fields?.flatMap(linesOf) ?? []));
      const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(String) : [];
      expect(interfaces).toEqual(expect.arrayContaining(definition.interfaces?.map((each) => each.name.value) ?? []));
    }
  });

  it('knows the types and fields that are still to come', () => {
    const names = contract.map(({ name }) => name.value);
    expect(names).toEqual(expect.arrayContaining(LATER_TYPES));
    expect(
      LATER_TYPES.filter((name) => schema.getType(name)),
      'they exist: take them off the list',
    ).toEqual([]);
    const existing = LATER_FIELDS.filter((name) => fieldsOf(schema.getQueryType() ?? undefined)[name]);
    expect(existing, 'they exist: take them off the list').toEqual([]);
  });

  // The contract says this in a comment.
  it.each([
    ['instrument', 'instruments', 'Instrument', 'LegalInstrument'],
    ['body', 'bodies', 'Body', 'IssuingBody'],
    ['court', 'courts', 'Court', 'Court'],
    ['campaign', 'campaigns', 'Campaign', 'Campaign'],
    ['initiative', 'initiatives', 'Initiative', 'Initiative'],
    ['country', 'countries', 'Country', 'Country'],
    ['organization', 'organizations', 'Organization', 'Organization'],
    ['programme', 'programmes', 'Programme', 'Programme'],
    ['topic', 'topics', 'Topic', 'Topic'],
    ['statistic', 'statistics', 'Statistic', 'Statistic'],
    ['stage', 'stages', 'Stage', 'LegislativeStage'],
    ['case', 'cases', 'Case', 'Case'],
  ])('asks for %s by id and for %s filtered, ordered and in pages', (one, many, stem, type) => {
    expect(linesOfType(schema.getQueryType()!)).toEqual(
      expect.arrayContaining([
        `${one}: ${type}`,
        `${one}(id: ID!)`,
        `${many}: ${stem}Connection!`,
        `${many}(filter: ${stem}Filter)`,
        `${many}(orderBy: [${stem}Order!])`,
        ...['asOf: PartialDate', 'first: Int', 'after: String', 'last: Int', 'before: String'].map(
          (argument) => `${many}(${argument})`,
        ),
      ]),
    );
  });

  // So is this: "Every connection has this form; the node's type is the one its name says."
  it.each(types.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => name))('%s is Relay’s', (name) => {
    const stem = name.replace('Connection', '');
    const nodes: Record<string, string> = {
      Search: 'SearchHit',
      Participant: 'Entity',
      Partner: 'Entity',
      Instrument: 'LegalInstrument',
      Body: 'IssuingBody',
      Version: 'InstrumentVersion',
      Stage: 'LegislativeStage',
      SimilarInitiative: 'Initiative',
      CampaignRunner: 'IssuingBody',
      Timeline: 'TimelineEvent',
    };
    const node = nodes[stem] ?? stem;
    expect(linesOfType(schema.getType(name)!)).toEqual(
      expect.arrayContaining([
        `edges: [${stem}Edge!]!`,
        `nodes: [${node}!]!`,
        'pageInfo: PageInfo!',
        'totalCount: Int!',
      ]),
    );
    expect(linesOfType(schema.getType(`${stem}Edge`)!)).toEqual(
      expect.arrayContaining(['cursor: String!', `node: ${node}!`]),
    );
  });

  it('gives every connection field first, after, last and before', () => {
    const lacking = types.flatMap((type) =>
      Object.values(fieldsOf(type)).flatMap((field) => {
        if (!getNamedType(field.type).name.endsWith('Connection')) return [];
        const names = field.args.map(({ name }) => name);
        return ['first', 'after', 'last', 'before']
          .filter((name) => !names.includes(name))
          .map((name) => `${type.name}.${field.name}(${name})`);
      }),
    );
    expect(lacking).toEqual([]);
  });
});

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('has an object type for every kind of entity', () => {
    for (const label of Object.values(LABEL_OF_KIND)) {
      expect(String(schema.getPossibleTypes(schema.getType('Entity') as never).map(String))).toContain(label);
    }
  });

  it('describes every type, field, argument, input field and enum value', () => {
    const described = types.flatMap((type) => [
      { of: type.name, description: type.description },
      ...Object.values(fieldsOf(type)).flatMap((field) => [
        { of: `${type.name}.${field.name}`, ...field },
        ...field.args.map((arg) => ({ of: `${type.name}.${field.name}(${arg.name})`, ...arg })),
      ]),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : []).map(
        (each) => ({ of: `${type.name}.${each.name}`, ...each }),
      ),
    ]);
    expect(described.length).toBeGreaterThan(1_000);
    expect(described.filter(({ description }) => !description?.trim()).map(({ of }) => of)).toEqual([]);
  });

  it('stands in schema/schema.graphql; `npm run generate` writes it', () => {
    expect(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(printApiSchema(schema));
  });
});
