import {
  getArgumentValues,
  getNamedType,
  GraphQLID,
  isEnumType,
  isInputObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { CallerError } from '../../errors.js';
import { firstDay, lastDay, shortestText } from '../../partial-date.js';
import { cypherFile } from '../cypher-files.js';
import { withConditions, withoutUnasked } from './conditions.js';
import { crowdedParts } from './crowd.js';
import { typeDeclarationOf, type Expression, type Reading, type Relation } from './declare.js';
import { expressionOf, filterCondition, leadersOf, refuseTooLarge, withoutFacet } from './filter.js';
import { beyond, orderBy, orderName, type SortKey } from './order.js';
import { readPage, type Page } from './page.js';
import { boundsOf, indexedParts, isIndexable, type Part } from './parts.js';
import { fillPlaceholders } from './placeholders.js';
import { binds, rename, type Scope } from './rename.js';
import { sortKeysOf, type AskedKey } from './sort-keys.js';

/** How many steps a traversal may take. */
export const MAX_DEPTH = 8;

type Values = Readonly<Record<string, unknown>>;

/** What composing a statement collects: names that are not taken yet, and the making of its parameters. */
export interface Statement {
  readonly variables: Values;
  readonly binders: Map<string, (variables: Values) => unknown>;
  /** The parameters that hold ids of entities. */
  readonly ids: Set<string>;
  next(): number;
}

/** A file's text inside a statement, and what it calls its variables there. */
export interface Match {
  readonly text: string;
  readonly scope: Scope & { readonly node: string };
  /** Those of the page, one after the other; they bind the same variables. */
  readonly parts: readonly MatchedPart[];
}

/** A part of a page: a text that finds rows, and the order that they stand in. */
export interface MatchedPart {
  readonly text: string;
  readonly order: string;
  /** Whether this part is all of the page, or none of it. */
  readonly when?: string | undefined;
}

/** A page as the statement sees it, with the order of the list and the parameter for how many rows are read. */
interface SizedPage extends Page {
  readonly keys: readonly SortKey[];
  readonly limit: string;
}

/** Whose arguments a file's parameters are. */
export interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly relation?: Relation;
}

/**
 * The variables of a match that its rows and its order need, for the WITH that orders them: not the RETURN of the rows, in which
 * Neo4j 5.26 takes what a facet counts inside them for an aggregation of their own, and then knows nothing to order by.
 */
export function carried({ scope }: Match, keys: readonly SortKey[]): string {
  const { node, relationship, score, other } = scope;
  const ordersByOther = keys.some((key) => /^other\b/.test(key.expression));
  return [node, relationship, score, ordersByOther ? other : undefined].filter((name) => name !== undefined).join(', ');
}

/** One field as one request asks for it: its arguments, as parameters of the statement under a prefix of its own. */
export class FieldInstance {
  private readonly prefix: string;
  private latest: { variables: Values; arguments: Values } | undefined;

  constructor(
    private readonly statement: Statement,
    private readonly field: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
    private readonly outer: Scope,
    private readonly asked: Asked = { field, nodes },
  ) {
    this.prefix = `a${String(statement.next())}`;
  }

  /** The arguments of the request that is being composed; only their form may enter the text. */
  get arguments(): Values {
    return this.argumentsWith(this.statement.variables);
  }

  /** The name in the statement of a parameter that a file names like an argument. */
  parameter(name: string): string {
    if (name === 'onDay') return this.bind(name, (args) => onDay(args.asOf));
    // A file may name what its page is bound to: `$limit`, `$cursor0`.
    if (this.statement.binders.has(`${this.prefix}_${name}`)) return `${this.prefix}_${name}`;
    if (name === 'asOf') return this.bind(name, (args) => lastDay((args.asOf as string | null | undefined) ?? today()));
    const type = this.asked.field.args.find((arg) => arg.name === name)?.type;
    return this.noteId(
      type,
      this.bind(name, (args) => args[name] ?? null),
    );
  }

  /** The file of an expression that the arguments choose. */
  chosen({ expression, chosenBy }: Expression): string {
    return chosenBy?.files[String(this.arguments[chosenBy.argument])] ?? expression;
  }

  /** The same field with the same arguments, for files of what stands on its edges. */
  within(scope: Scope): FieldInstance {
    return new FieldInstance(this.statement, this.field, this.nodes, scope);
  }

  /** What a file of a field on this one's edges may ask: where the edge comes from, and what it leads to. */
  edgeScope(node: string): Scope {
    return { ...this.outer, neighbour: node };
  }

  /**
   * The text that finds this field's nodes, on the day and with the filter that the arguments ask for: a page of them, or all.
   * @param without a facet of which the filter is not heeded
   */
  match(relation: Relation, target: GraphQLNamedType, page?: SizedPage, without?: string): Match {
    const n = String(this.statement.next());
    const file = this.file(relation, page);
    const [first = file, ...others] = page ? (relation.parts ?? []).map((part) => this.filled(cypherFile(part))) : [];
    const scope = {
      ...(this.outer.this === undefined ? {} : { this: this.outer.this }),
      ...(this.outer.neighbour === undefined ? {} : { neighbour: this.outer.neighbour }),
      node: `n${n}`,
      other: `o${n}`,
      another: `p${n}`,
      ...(binds(first, 'relationship') ? { relationship: `r${n}` } : {}),
      ...(binds(first, 'score') ? { score: `s${n}` } : {}),
    };
    const put = (text: string, within: Scope = scope): string => rename(text, within, (name) => this.parameter(name));
    const conditions: string[] = [];
    const filter = this.filter(scope.node, without);
    if (typeof this.arguments.asOf === 'string' && !relation.ofRoot) {
      if (scope.relationship) conditions.push(put(expressionOf('shared/valid-on'), { this: scope.relationship }));
      const { onDay } = typeDeclarationOf(target);
      // A filter by what is so on that day, such as the status, says itself which ones are wanted.
      if (onDay !== undefined && !filter.asksOfDay) conditions.push(put(expressionOf(onDay), { this: scope.node }));
    }
    conditions.push(...filter.conditions);
    const parts = page ? this.parts(relation, [first, ...others], page) : [];
    return {
      text: withConditions(put(file), conditions),
      scope,
      parts: parts.map(({ text, condition, order, when }) => {
        const own = condition ? [rename(condition, scope, (name) => `${this.prefix}_${name}`)] : [];
        return {
          text: withConditions(put(text), [...conditions, ...own]),
          order: rename(order, scope, String),
          when: when && rename(when, scope, String),
        };
      }),
    };
  }

  /** Whether the filter says anything of a facet. */
  choosesBy(facet: string): boolean {
    const { type, value } = this.filterArgument();
    return type !== undefined && Object.keys(withoutFacet(type, value, facet)).length < Object.keys(value).length;
  }

  /** The order that the arguments ask for, else the relation's own; total by the last key. */
  sortKeys(relation: Relation): readonly SortKey[] {
    const own = (this.isDeep(relation) ? undefined : relation.order) ?? ['node.id'];
    return sortKeysOf(this.field, (this.arguments.orderBy ?? []) as readonly AskedKey[], own);
  }

  /**
   * The page that the arguments ask for, checked anew with each request; its size and keys are parameters.
   * @param more how many rows more are read, to see whether there are any
   */
  page(keys: readonly SortKey[], more: 0 | 1): SizedPage {
    const order = orderName(keys);
    const page = readPage(this.arguments, order);
    keys.forEach((_, index) => {
      if (page.beyond) this.bind(`cursor${String(index)}`, (args) => readPage(args, order).beyond?.[index] ?? null);
    });
    return { ...page, keys, limit: this.bind('limit', (args) => readPage(args, order).size + more) };
  }

  private file(relation: Relation, page: Reading | undefined): string {
    const deep = this.steps('depth') > 1 ? relation.deeper : undefined;
    return this.filled(relation.text?.(page) ?? withoutUnasked(cypherFile(deep ?? relation.relation), this.arguments));
  }

  private filled(text: string): string {
    return fillPlaceholders(text, {
      steps: (argument) => this.steps(argument),
      types: (list) => this.types(list),
      dated: typeof this.arguments.asOf === 'string',
    });
  }

  /** How the relation's page is read: through indexes where they give its order, else by sorting what is found. */
  private parts(
    relation: Relation,
    [text, ...others]: [string, ...string[]],
    page: SizedPage,
  ): (Part & { text: string; when?: string })[] {
    const { keys, backward } = page;
    const fromCursor = page.beyond !== undefined;
    const sorted = {
      condition: fromCursor ? beyond(keys, backward, 'cursor') : undefined,
      order: orderBy(keys, backward),
    };
    if (relation.indexed && isIndexable(keys)) {
      for (const bound of keys.length > 1 ? (['known', 'unknown'] as const) : []) {
        this.bind(bound, (args) => boundsOf(keys, backward, readPage(args, orderName(keys)).beyond)[bound]);
      }
      return indexedParts(keys, { backward, fromCursor, leading: this.leading(keys) }).map((part) => ({
        ...part,
        text,
      }));
    }
    if (relation.crowded && !this.isDeep(relation)) return crowdedParts(text, sorted, backward, fromCursor);
    const parts = [text, ...others].map((each) => ({ ...sorted, text: each }));
    return backward ? parts.reverse() : parts;
  }

  private isDeep(relation: Relation): boolean {
    return relation.deeper !== undefined && this.steps('depth') > 1;
  }

  /** An argument that counts steps. */
  private steps(argument: string): number {
    const steps = (this.arguments[argument] as number | undefined) ?? 1;
    if (steps >= 1 && steps <= MAX_DEPTH) return steps;
    const message = `Argument "${argument}" is ${String(steps)}: expected 1 to ${String(MAX_DEPTH)}.`;
    throw new CallerError('BAD_USER_INPUT', message, { argument });
  }

  /** The relationship types that a file calls `$types` or `$shown`: the relation's own, else those of the argument, else all. */
  private types(list: string): readonly string[] {
    const { relation, field } = this.asked;
    const own = list === 'shown' ? (relation?.shows ?? relation?.follows) : relation?.follows;
    const given = own ?? (this.arguments.types as readonly string[] | null | undefined);
    if (given) return given;
    const type = getNamedType(field.args.find((arg) => arg.name === 'types')?.type);
    return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  }

  /** What has one value in the whole list and stands before its first key in indexes. */
  private leading([first]: readonly SortKey[]): string[] {
    const { type, value } = this.filterArgument();
    const property = first?.expression.replace('node.', '');
    return type && property ? leadersOf(type, value, property).map((each) => `node.${each}`) : [];
  }

  private filterArgument(): { readonly type?: GraphQLInputObjectType; readonly value: Values } {
    const type = getNamedType(this.field.args.find((arg) => arg.name === 'filter')?.type);
    const value = this.arguments.filter;
    return isInputObjectType(type) && typeof value === 'object' && value !== null
      ? { type, value: value as Values }
      : { value: {} };
  }

  private filter(
    node: string,
    without: string | undefined,
  ): { readonly conditions: readonly string[]; readonly asksOfDay: boolean } {
    const { type, value: whole } = this.filterArgument();
    if (!type) return { conditions: [], asksOfDay: false };
    refuseTooLarge(whole);
    const value = without === undefined ? whole : withoutFacet(type, whole, without);
    let asksOfDay = false;
    const condition = filterCondition(type, value, {
      expression: (text) =>
        rename(text, { this: node }, (name) => {
          asksOfDay ||= name === 'asOf';
          return this.parameter(name);
        }),
      relation: (text) => {
        const n = String(this.statement.next());
        const scope = { this: node, node: `f${n}`, relationship: `fr${n}`, other: `fo${n}`, another: `fp${n}` };
        return { text: rename(text, scope, (name) => this.parameter(name)), node: scope.node };
      },
      parameter: (path, of, dated) =>
        this.noteId(
          of,
          this.bind(['filter', ...path].join('_'), (args) => {
            const given = at(args.filter, path);
            return dated ? [firstDay(given as string), lastDay(given as string), shortestText(given as string)] : given;
          }),
        ),
    });
    return { conditions: condition === undefined ? [] : [condition], asksOfDay };
  }

  private bind(name: string, make: (args: Values) => unknown): string {
    const full = `${this.prefix}_${name}`;
    this.statement.binders.set(full, (variables) => make(this.argumentsWith(variables)));
    return full;
  }

  /** Notes of a parameter whether it holds ids. */
  private noteId(type: GraphQLInputType | undefined, parameter: string): string {
    if (getNamedType(type) === GraphQLID) this.statement.ids.add(parameter);
    return parameter;
  }

  private argumentsWith(variables: Values): Values {
    if (this.latest?.variables !== variables) {
      const { field, nodes } = this.asked;
      const node = nodes[0];
      this.latest = { variables, arguments: node ? getArgumentValues(field, node, variables) : {} };
    }
    return this.latest.arguments;
  }
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** The last day that a date can mean, and null, which is every day, where none is given. */
function onDay(asOf: unknown): string | null {
  return typeof asOf === 'string' ? lastDay(asOf) : null;
}

/** The day that "today" means in questions without a date: in UTC, as `YYYY-MM-DD`. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
