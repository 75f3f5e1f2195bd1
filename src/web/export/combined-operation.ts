import { Kind, type DocumentNode, type OperationDefinitionNode, type ValueNode } from '@0no-co/graphql.web';
import type { AnyDocument } from '../api/ask';

/** An operation with the values of its variables. */
export interface Question {
  readonly document: AnyDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Several questions as one operation, named as the first: what is asked under the same name gets a number as its alias, and so
 * does a variable whose value differs. Fragments are kept once, so the variables in them have to have one value.
 */
export function combined(questions: readonly Question[]): Question {
  const variables: Record<string, unknown> = {};
  const declared = new Map<string, NonNullable<OperationDefinitionNode['variableDefinitions']>[number]>();
  const fields: Selection[] = [];
  const fragments = new Map<string, DocumentNode['definitions'][number]>();
  let name: OperationDefinitionNode['name'];
  for (const question of questions) {
    const given = question.variables;
    const renamed = new Map<string, string>();
    for (const definition of (question.document as unknown as DocumentNode).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      name ??= definition.name;
      for (const variable of definition.variableDefinitions ?? []) {
        const own = variable.variable.name.value;
        const taken = free(own, (key) => !declared.has(key) || isSame(variables[key], given[own]));
        renamed.set(own, taken);
        if (given[own] !== undefined) variables[taken] = given[own];
        declared.set(taken, { ...variable, variable: named(variable.variable, taken) });
      }
      for (const field of definition.selectionSet.selections) {
        if (field.kind !== Kind.FIELD) continue;
        const keys = new Set(fields.map(({ alias, name: own }) => (alias ?? own).value));
        const own = (field.alias ?? field.name).value;
        const key = free(own, (taken) => !keys.has(taken));
        fields.push({
          ...field,
          ...(key === own ? {} : { alias: { kind: Kind.NAME, value: key } }),
          arguments: (field.arguments ?? []).map((argument) => ({ ...argument, value: told(argument.value, renamed) })),
        });
      }
    }
  }
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query',
    name,
    variableDefinitions: [...declared.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
  return { document: document as unknown as AnyDocument, variables };
}

type Selection = Extract<OperationDefinitionNode['selectionSet']['selections'][number], { kind: Kind.FIELD }>;

/** A name, with the first number from 2 on under which it may be used where it may not be as it is. */
function free(name: string, mayBe: (name: string) => boolean): string {
  if (mayBe(name)) return name;
  let number = 2;
  while (!mayBe(`${name}${String(number)}`)) number += 1;
  return `${name}${String(number)}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function named<Node extends { readonly name: { readonly value: string } }>(node: Node, name: string): Node {
  return { ...node, name: { ...node.name, value: name } };
}

/** An argument's value in the variables' new names; operations of the explorer pass variables as they are, or in a list. */
function told(value: ValueNode, renamed: ReadonlyMap<string, string>): ValueNode {
  if (value.kind === Kind.VARIABLE) return named(value, renamed.get(value.name.value) ?? value.name.value);
  if (value.kind === Kind.LIST) return { ...value, values: value.values.map((item) => told(item, renamed)) };
  return value;
}
