import {
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { CallerError } from '../../errors.js';
import { firstDay, lastDay } from '../../partial-date.js';
import { cypherFile } from '../cypher-files.js';
import { typeDeclarationOf, type Reading, type Relation } from './declare.js';
import { expressionOf, filterCondition, refuseTooLarge } from './filter.js';
import { orderName, type SortKey } from './order.js';
import { readPage, type Page } from './page.js';
import { binds, rename, type Scope } from './rename.js';

/** How many keys an order may have beside the id; no list has more to order by. */
const MAX_ORDER_KEYS = 10;
/** How many steps a traversal may take. */
export const MAX_DEPTH = 8;

type Values = Readonly<Record<string, unknown>>;

/** What composing a statement collects: names that are not taken yet, and the making of its parameters. */
export interface Statement {
  readonly variables: Values;
  readonly binders: Map<string, (variables: Values) => unknown>;
  next(): number;
}

/** A file's text inside a statement, and what it calls its variables there. */
export interface Match {
  readonly text: string;
  readonly scope: Scope & { readonly node: string };
}

/**
 * The variables of a match that its rows and its order need, for the WITH that orders them: not the RETURN of the rows, in which
 * Neo4j 5.26 takes what a facet counts inside them for an aggregation of their own, and then knows nothing to order by.
 */
export function carried({ scope }: Match, keys: readonly SortKey[]): string {
  const { node, relationship, score, other } = scope;
  const ordersByOther = keys.some((key) => key.expression.startsWith('other.'));
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
  ) {
    this.prefix = `a${String(statement.next())}`;
  }

  /** The arguments of the request that is being composed; only their form may enter the text. */
  get arguments(): Values {
    return this.argumentsWith(this.statement.variables);
  }

  /** The name in the statement of a parameter that a file names like an argument. */
  parameter(name: string): string {
    // A file may name what its page is bound to: `$limit`, `$cursor0`.
    if (this.statement.binders.has(`${this.prefix}_${name}`)) return `${this.prefix}_${name}`;
    if (name === 'asOf') return this.bind(name, (args) => lastDay((args.asOf as string | null | undefined) ?? today()));
    return this.bind(name, (args) => args[name] ?? null);
  }

  /** The text that finds this field's nodes, on the day and with the filter that the arguments ask for: a page of them, or all. */
  match(relation: Relation, target: GraphQLNamedType, page?: Reading): Match {
    const n = String(this.statement.next());
    const depth = this.depth();
    const file = (depth > 1 ? relation.deeper : undefined) ?? relation.relation;
    const found = (relation.text?.(page) ?? cypherFile(file)).replace('..$depth', `..${String(depth)}`);
    const scope = {
      ...(this.outer.this === undefined ? {} : { this: this.outer.this }),
      node: `n${n}`,
      other: `o${n}`,
      another: `p${n}`,
      ...(binds(found, 'relationship') ? { relationship: `r${n}` } : {}),
      ...(binds(found, 'score') ? { score: `s${n}` } : {}),
    };
    const put = (text: string, within: Scope): string => rename(text, within, (name) => this.parameter(name));
    const conditions: string[] = [];
    const filter = this.filter(scope.node);
    if (typeof this.arguments.asOf === 'string') {
      if (scope.relationship) conditions.push(put(expressionOf('shared/valid-on'), { this: scope.relationship }));
      const { onDay } = typeDeclarationOf(target);
      // A filter by what is so on that day, such as the status, says itself which ones are wanted.
      if (onDay !== undefined && !filter.asksOfDay) conditions.push(put(expressionOf(onDay), { this: scope.node }));
    }
    conditions.push(...filter.conditions);
    if (page?.beyond) conditions.push(rename(page.beyond, scope, (name) => `${this.prefix}_${name}`));
    return { text: withConditions(put(found, scope), conditions), scope };
  }

  /** The order that the arguments ask for, else the relation's own; total by the last key. */
  sortKeys(relation: Relation): readonly SortKey[] {
    const asked = (this.arguments.orderBy ?? []) as readonly { field: string; direction: string }[];
    if (asked.length > MAX_ORDER_KEYS) {
      const message = `Argument "orderBy" has ${String(asked.length)} keys: order by at most ${String(MAX_ORDER_KEYS)}.`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'orderBy' });
    }
    const deep = relation.deeper !== undefined && this.depth() > 1;
    const own = ((deep ? undefined : relation.order) ?? ['node.id']).map((expression) => ({ expression }));
    return [
      ...asked.map(({ field, direction }) => ({
        expression: `node.${camelCase(field)}`,
        descending: direction === 'DESC',
        nullable: true,
      })),
      ...own,
    ];
  }

  /** The page that the arguments ask for, checked anew with each request; its size and keys are parameters. */
  page(keys: readonly SortKey[]): Page & { readonly limit: string } {
    const order = orderName(keys);
    const page = readPage(this.arguments, order);
    keys.forEach((_, index) => {
      if (page.beyond) this.bind(`cursor${String(index)}`, (args) => readPage(args, order).beyond?.[index] ?? null);
    });
    return { ...page, limit: `$${this.bind('limit', (args) => readPage(args, order).size + 1)}` };
  }

  private depth(): number {
    const depth = (this.arguments.depth as number | undefined) ?? 1;
    if (depth >= 1 && depth <= MAX_DEPTH) return depth;
    const message = `Argument "depth" is ${String(depth)}: expected 1 to ${String(MAX_DEPTH)}.`;
    throw new CallerError('BAD_USER_INPUT', message, { argument: 'depth' });
  }

  private filter(node: string): { readonly conditions: readonly string[]; readonly asksOfDay: boolean } {
    const type = getNamedType(this.field.args.find((arg) => arg.name === 'filter')?.type);
    const value = this.arguments.filter;
    if (!isInputObjectType(type) || typeof value !== 'object' || value === null) {
      return { conditions: [], asksOfDay: false };
    }
    refuseTooLarge(value as Values);
    let asksOfDay = false;
    const condition = filterCondition(type, value as Values, {
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
      parameter: (path, dated) =>
        this.bind(['filter', ...path].join('_'), (args) => {
          const given = at(args.filter, path);
          return dated ? [firstDay(given as string), lastDay(given as string)] : given;
        }),
    });
    return { conditions: condition === undefined ? [] : [condition], asksOfDay };
  }

  private bind(name: string, make: (args: Values) => unknown): string {
    const full = `${this.prefix}_${name}`;
    this.statement.binders.set(full, (variables) => make(this.argumentsWith(variables)));
    return full;
  }

  private argumentsWith(variables: Values): Values {
    if (this.latest?.variables !== variables) {
      const node = this.nodes[0];
      this.latest = { variables, arguments: node ? getArgumentValues(this.field, node, variables) : {} };
    }
    return this.latest.arguments;
  }
}

/** Adds conditions to a text that ends with a MATCH or a YIELD, with or without a WHERE. */
function withConditions(text: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return text;
  const lastClause = text.slice(Math.max(text.lastIndexOf('MATCH'), text.lastIndexOf('YIELD')));
  return `${text} ${/\bWHERE\b/.test(lastClause) ? 'AND' : 'WHERE'} ${conditions.join(' AND ')}`;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function camelCase(enumValue: string): string {
  return enumValue.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The day that "today" means in questions without a date: in UTC, as `YYYY-MM-DD`. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
