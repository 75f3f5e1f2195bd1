import {
  Kind,
  getVariableValues,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Limits } from '../limits.js';
import { isWithin } from '../check-limits.js';
import { measure, type Variables } from '../measure.js';
import { planOf, type Plan } from './plan.js';

/** How many sizes and plans of one operation are remembered; a caller who sends more forms has them made anew. */
const MAX_REMEMBERED = 50;

/** An operation of a document that was found valid, with what was found out about it. */
export class KnownOperation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #plans = new Map<string, Plan | undefined>();
  readonly #within = new Map<string, boolean>();
  readonly #sizing: readonly string[];
  readonly #switches: readonly string[];

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    /** As the request gave it. */
    readonly name: string | undefined,
    readonly text: string,
  ) {
    this.fragments = Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
    const variables = operation.variableDefinitions ?? [];
    const names = (wanted: (type: TypeNode) => boolean): string[] =>
      variables.filter(({ type }) => wanted(nullable(type))).map(({ variable }) => variable.name.value);
    this.#sizing = names((type) => type.kind === Kind.LIST_TYPE || isNamed(type, 'Int'));
    this.#switches = names((type) => isNamed(type, 'Boolean'));
  }

  /** Whether a request with these variables, not yet coerced, asks for no more than it may. */
  isWithin(limits: Limits, variables: Variables): boolean {
    // Only page sizes and the lengths of lists make one request of an operation larger than another.
    const form = this.#sizing.map((name) => {
      const value = variables[name];
      return Array.isArray(value) ? `[${String(value.length)}]` : JSON.stringify(value);
    });
    return remembered(this.#within, form.join(), () =>
      isWithin(limits, measure(this.schema, this.document, this.operation, variables)),
    );
  }

  /** The variables as resolvers get them, or undefined where they are not as they are declared. */
  coerce(variables: Variables): Variables | undefined {
    return getVariableValues(this.schema, this.operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
      .coerced;
  }

  /** How it is executed without graphql-js, or undefined where it cannot be; by the variables that `@skip` and `@include` may ask. */
  plan(variables: Variables): Plan | undefined {
    const form = this.#switches.map((name) => String(variables[name]));
    return remembered(this.#plans, form.join(), () => planOf(this, variables));
  }
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as T;
  const made = make();
  if (memory.size < MAX_REMEMBERED) memory.set(key, made);
  return made;
}

function nullable(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

function isNamed(type: TypeNode, name: string): boolean {
  return type.kind === Kind.NAMED_TYPE && type.name.value === name;
}
