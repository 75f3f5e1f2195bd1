import { Kind, print, type DocumentNode, type TypeNode, type ValueNode } from '@0no-co/graphql.web';
import type { AnyDocument } from '../api/ask';

const QUOTED = new Set(['ID', 'String', 'PartialDate']);

/** An operation with its variables' values written into it as defaults, so that it runs as it is wherever it is pasted. */
export function selfContainedOperation(document: AnyDocument, variables: Readonly<Record<string, unknown>>): string {
  const { definitions, ...rest } = document as unknown as DocumentNode;
  return print({
    ...rest,
    definitions: definitions.map((definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION
        ? definition
        : {
            ...definition,
            variableDefinitions: (definition.variableDefinitions ?? []).map((variable) => {
              const value = variables[variable.variable.name.value];
              if (value === undefined) return variable;
              return { ...variable, defaultValue: valueNode(value, namedType(variable.type)) as never };
            }),
          },
    ),
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Text is an enum's value unless its type is one of text; operations of the explorer pass no input objects. */
function valueNode(value: unknown, type: string): ValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map((item) => valueNode(item, type)) };
  switch (typeof value) {
    case 'boolean':
      return { kind: Kind.BOOLEAN, value };
    case 'number':
      return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
    case 'string':
      return QUOTED.has(type) ? { kind: Kind.STRING, value } : { kind: Kind.ENUM, value };
    default:
      throw new TypeError(`A variable of type ${type} holds neither text, number, boolean nor a list of them.`);
  }
}
