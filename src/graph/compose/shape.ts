import {
  GraphQLInt,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_DEPTH } from './field-instance.js';

/** The enum whose lists enter the text, see `fillPlaceholders`. */
const RELATIONSHIP_TYPE = 'RelationshipType';

type VariableType = readonly [name: string, type: GraphQLInputType | undefined];

/** The variables of the operations that were seen, and the schema that they were looked up in. */
const typesOfVariables = new WeakMap<
  OperationDefinitionNode,
  { readonly schema: GraphQLSchema; readonly types: readonly VariableType[] }
>();

/**
 * What of a request's variables enters a statement's text: which are given, which enum values and booleans they are,
 * and which fields their objects have. Requests of one operation with the same shape share a statement.
 */
export function shapeOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  let known = typesOfVariables.get(operation);
  if (known?.schema !== schema)
    typesOfVariables.set(operation, (known = { schema, types: typesIn(schema, operation) }));
  return known.types.map(([name, type]) => (type ? shapeOf(type, variables[name]) : '')).join(';');
}

function typesIn(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly VariableType[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return [variable.name.value, isInputType(type) ? type : undefined];
  });
}

function shapeOf(inputType: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return '0';
  const type = getNullableType(inputType);
  if (isListType(type)) {
    const shapes = (Array.isArray(value) ? value : [value]).map((each) => shapeOf(type.ofType, each));
    // Relationship types stand in the text.
    if (getNamedType(type).name === RELATIONSHIP_TYPE) return JSON.stringify([...new Set(shapes)].sort());
    // A list of values is one parameter, however long.
    return isInputObjectType(getNullableType(type.ofType)) ? `[${shapes.join()}]` : '1';
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const shapes = Object.entries(value).map(([name, each]) => {
      const field = fields[name];
      return `${name}:${field ? shapeOf(field.type, each) : ''}`;
    });
    return `{${shapes.join()}}`;
  }
  // It may be a depth; one out of bounds must not share the statement of one within.
  if (type === GraphQLInt) return depthShape(value as number);
  return isEnumType(type) || typeof value === 'boolean' ? JSON.stringify(value) : '1';
}

function depthShape(value: number): string {
  return value >= 1 && value <= MAX_DEPTH ? String(value) : 'n';
}
