import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { declarationOf } from '../../src/graph/compose/declare.js';
import { apiSchema } from '../support/api.js';

/** A question for each field and filter of the API that a file of `cypher/` stands behind, with all of its arguments and with none. */
export function questionsOf(): [name: string, source: string][] {
  return [...relationQuestions(), ...rootFieldQuestions()];
}

/** Those of `questionsOf` that ask a root field, the filters and orders of a list one by one. */
export function rootFieldQuestions(): [name: string, source: string][] {
  return [...rootQuestions(), ...filterQuestions(), ...facetFilterQuestions(), ...orderQuestions()];
}

const ID_OF: Readonly<Record<string, string>> = { Relationship: 'a~B~c', Claim: 'a~claim~b~1', Passage: 'a#b' };

/** Those of `questionsOf` that begin at a node, one for each of its fields. */
export function relationQuestions(): [name: string, source: string][] {
  const inherited = Object.keys(fieldsOf('Entity'));
  return Object.keys(apiSchema().getTypeMap()).flatMap((type) =>
    Object.values(fieldsOf(type)).flatMap((field): [string, string][] => {
      const own = type === 'Entity' || !inherited.includes(field.name) || !fieldsOf(type).kind;
      if (!isNode(type) || !own || !declarationOf(field)) return [];
      const asked = [`a: ${call(field, false)}`, ...(field.args.length > 0 ? [`b: ${call(field, true)}`] : [])];
      const id = ID_OF[type] ?? 'a';
      return [[`${type}.${field.name}`, `{ node(id: "${id}") { ... on ${type} { ${asked.join(' ')} } } }`]];
    }),
  );
}

function rootQuestions(): [string, string][] {
  return Object.values(fieldsOf('Query')).map((field) => [
    `Query.${field.name}`,
    `{ a: ${call(field, false)} ${field.args.length > 0 ? `b: ${call(field, true)}` : ''} }`,
  ]);
}

/** The filter's fields one by one, each with all of its operators and, under NOT, with none but the first. */
function filterQuestions(): [string, string][] {
  return lists().flatMap(({ name, args }) => {
    const filter = getNamedType(args.find((arg) => arg.name === 'filter')?.type);
    if (!isInputObjectType(filter)) return [];
    const fields = Object.values(filter.getFields()).filter((field) => !['AND', 'OR', 'NOT'].includes(field.name));
    return fields.map((field): [string, string] => {
      const operators = literal(field.type, field.name);
      return [
        `Query.${name}(filter: ${field.name})`,
        `{ a: ${name}(filter: { ${field.name}: ${operators} }) { nodes { id } }
           b: ${name}(filter: { NOT: { OR: [{ ${field.name}: ${operators} }] } }, asOf: "2020") { totalCount } }`,
      ];
    });
  });
}

/** The lists that are filtered by the values of their facets, by all of them at once. */
function facetFilterQuestions(): [string, string][] {
  const values = [
    'kinds: [INSTRUMENT]',
    'tiers: [LAW, null]',
    ...['topics', 'years', 'bodies'].map((field) => `${field}: [null, "a"]`),
  ];
  const filter = `filter: { ${values.join(', ')} }`;
  const asked = '{ totalCount facets { kind { valueCount } topic { valueCount } } nodes { __typename } }';
  return [
    ['Query.search(filter: )', `{ search(query: "law", ${filter}) ${asked} }`],
    ['Query.entities(filter: )', `{ entities(${filter}) ${asked} }`],
  ];
}

function orderQuestions(): [string, string][] {
  return lists().flatMap(({ name, args }) => {
    const order = getNamedType(args.find((arg) => arg.name === 'orderBy')?.type);
    const by = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined;
    if (!isEnumType(by)) return [];
    return by
      .getValues()
      .map((value): [string, string] => [
        `Query.${name}(orderBy: ${value.name})`,
        `{ a: ${name}(orderBy: [{ field: ${value.name}, direction: DESC }]) { nodes { id } } }`,
      ]);
  });
}

/** The root fields that filter and order. */
export function lists(): GraphQLField<unknown, unknown>[] {
  const wanted = ['filter', 'orderBy'];
  return Object.values(fieldsOf('Query')).filter(({ args }) =>
    wanted.every((name) => args.some((arg) => arg.name === name)),
  );
}

function fieldsOf(name: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = apiSchema().getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function call(field: GraphQLField<unknown, unknown>, withAll: boolean): string {
  const args = field.args.filter((arg) => (withAll ? isSensible(arg) : isNonNullType(arg.type) && !arg.defaultValue));
  const given = args.map((arg) => `${arg.name}: ${literal(arg.type, arg.name)}`).join(', ');
  return `${field.name}${given ? `(${given})` : ''} ${selection(field)}`;
}

/** A page has one direction, and a filter has questions of its own. */
function isSensible({ name }: GraphQLArgument): boolean {
  return !['after', 'last', 'before', 'filter', 'orderBy'].includes(name);
}

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (isNode(type.name)) return '{ __typename }';
  // Whatever is no node of the graph is asked for whole: a page with its edges, a network with its links.
  const inside = Object.values(fieldsOf(type.name)).filter(({ args }) => args.length === 0);
  return `{ __typename ${inside.map((each) => `${each.name} ${selection(each)}`).join(' ')} }`;
}

/** Whether values of the type are in the graph and can be fetched by id. */
function isNode(name: string): boolean {
  const type = apiSchema().getType(name);
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    [type, ...type.getInterfaces()].some((each) => each.name === 'Node')
  );
}

function literal(type: GraphQLInputType, name: string): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return name === 'ids' ? '["a~B~c", "a~claim~b~1", "a#b", "a"]' : `[${literal(nullable.ofType, name)}]`;
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).map(
      (field) => `${field.name}: ${literal(field.type, field.name)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  const values: Readonly<Record<string, string>> = {
    Int: name === 'depth' ? '2' : '5',
    Float: '1.5',
    Boolean: 'false',
  };
  return values[nullable.name] ?? '"2020"';
}
