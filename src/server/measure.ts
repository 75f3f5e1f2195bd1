import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for. */
export interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  /** Objects that the answer could hold. */
  readonly nodes: number;
}

/** What a request may set beside its document. */
export type Variables = Readonly<Record<string, unknown>>;

/** The size of what is selected on one object. */
interface Weight {
  depth: number;
  fields: number;
  nodes: number;
  /** Objects in one row of the plain lists that stand in this selection; its parent may know how many rows they have. */
  perRow: number;
}

/** Rows of a connection whose page size is not given. */
const DEFAULT_PAGE = 20;
/** Rows of a list that has no page size, such as names or passages. */
const PLAIN_LIST = 3;
/** The whole schema is 4,000 objects, 330 kB of JSON: weighed so that a request may have it five times, not fifty. */
const INTROSPECTION = new Map([
  ['__schema', 10_000],
  ['__type', 500],
  ['__typename', 0],
]);

/**
 * Measures a valid operation without running it. A fragment is weighed once, however often it is spread, so the work
 * grows with the document's length only. What `@skip` and `@include` leave out counts as well.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Size {
  const root = schema.getRootType(operation.operation);
  if (!root) return { depth: 0, fields: 0, rootFields: 0, nodes: 0 };
  const scales = new Scales(schema, document, { ...defaultsOf(operation), ...variables });
  const { depth, fields, nodes, perRow } = scales.weigh(operation.selectionSet, root);
  return { depth, fields, rootFields: scales.countFields(operation.selectionSet), nodes: nodes + PLAIN_LIST * perRow };
}

class Scales {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #weights = new Map<string, Weight>();
  readonly #counts = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  /** The fields that stand directly in a selection, through its fragments too. */
  countFields(set: SelectionSetNode): number {
    const count = (selection: SelectionNode): number => {
      if (selection.kind === Kind.FIELD) return 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.countFields(selection.selectionSet);
      const name = selection.name.value;
      const known = this.#counts.get(name) ?? this.countFields(this.#fragment(name).selectionSet);
      this.#counts.set(name, known);
      return known;
    };
    return set.selections.reduce((sum, selection) => sum + count(selection), 0);
  }

  weigh(set: SelectionSetNode, type: GraphQLNamedType): Weight {
    const total = nothing();
    // An object has one type, so of the fragments on different types only the heaviest can apply.
    const alternatives = new Map<string, Weight>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        add(total, this.#weighField(selection, type));
        continue;
      }
      const [on, weight] = this.#weighFragment(selection, type);
      if (on === type || !isObjectType(on)) {
        add(total, weight);
      } else {
        alternatives.set(on.name, add(alternatives.get(on.name) ?? nothing(), weight));
      }
    }
    const heaviest = nothing();
    for (const { nodes, perRow, fields, depth } of alternatives.values()) {
      heaviest.fields += fields;
      heaviest.depth = Math.max(heaviest.depth, depth);
      heaviest.nodes = Math.max(heaviest.nodes, nodes);
      heaviest.perRow = Math.max(heaviest.perRow, perRow);
    }
    return add(total, heaviest);
  }

  #weighFragment(selection: Exclude<SelectionNode, FieldNode>, parent: GraphQLNamedType): [GraphQLNamedType, Weight] {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = this.#typeNamed(selection.typeCondition?.name.value) ?? parent;
      return [on, this.weigh(selection.selectionSet, on)];
    }
    const name = selection.name.value;
    const { typeCondition, selectionSet } = this.#fragment(name);
    const on = this.#typeNamed(typeCondition.name.value) ?? parent;
    const weight = this.#weights.get(name) ?? this.weigh(selectionSet, on);
    this.#weights.set(name, weight);
    return [on, weight];
  }

  #weighField(field: FieldNode, parent: GraphQLNamedType): Weight {
    const introspection = INTROSPECTION.get(field.name.value);
    if (introspection !== undefined) return { depth: 1, fields: 1, nodes: introspection, perRow: 0 };
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (!definition || !field.selectionSet) return { depth: 1, fields: 1, nodes: 0, perRow: 0 };

    const inside = this.weigh(field.selectionSet, getNamedType(definition.type));
    const size = { depth: inside.depth + 1, fields: inside.fields + 1 };
    const rows = this.#rowsAskedFor(field, definition);
    if (isListType(getNullableType(definition.type))) {
      const row = 1 + inside.nodes + this.#listLength(field, definition) * inside.perRow;
      return rows === undefined ? { ...size, nodes: 0, perRow: row } : { ...size, nodes: rows * row, perRow: 0 };
    }
    return { ...size, nodes: 1 + inside.nodes + (rows ?? PLAIN_LIST) * inside.perRow, perRow: 0 };
  }

  /** How many rows a field was asked for, or undefined where nobody can ask for a number. */
  #rowsAskedFor(field: FieldNode, { args }: GraphQLField<unknown, unknown>): number | undefined {
    let fallback: number | undefined;
    for (const argument of args.filter(({ name }) => name === 'first' || name === 'last' || name === 'limit')) {
      const asked = this.#valueOf(field, argument);
      if (typeof asked === 'number') return Math.max(asked, 0);
      fallback = typeof argument.defaultValue === 'number' ? argument.defaultValue : (fallback ?? DEFAULT_PAGE);
    }
    if (fallback !== undefined) return fallback;
    const ids = args.find(({ name }) => name === 'ids');
    const asked = ids && this.#valueOf(field, ids);
    return Array.isArray(asked) ? asked.length : undefined;
  }

  /** How long the lists in one row may be: a path's by its length, others as a rule. */
  #listLength(field: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    const maxLength = args.find(({ name }) => name === 'maxLength');
    if (!maxLength) return PLAIN_LIST;
    const asked = this.#valueOf(field, maxLength) ?? maxLength.defaultValue;
    return typeof asked === 'number' ? Math.max(asked + 1, PLAIN_LIST) : PLAIN_LIST;
  }

  #valueOf(field: FieldNode, { name }: GraphQLArgument): unknown {
    const given = field.arguments?.find((argument) => argument.name.value === name);
    return given && valueFromASTUntyped(given.value, this.variables);
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  #fragment(name: string): FragmentDefinitionNode {
    const fragment = this.#fragments.get(name);
    if (!fragment) throw new Error(`The document is not valid: it has no fragment "${name}".`);
    return fragment;
  }
}

function nothing(): Weight {
  return { depth: 0, fields: 0, nodes: 0, perRow: 0 };
}

function add(total: Weight, more: Weight): Weight {
  total.depth = Math.max(total.depth, more.depth);
  total.fields += more.fields;
  total.nodes += more.nodes;
  total.perRow += more.perRow;
  return total;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
