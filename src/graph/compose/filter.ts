import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { CallerError } from '../../errors.js';
import { cypherFile } from '../cypher-files.js';
import { filterDeclarationOf, type Facet, type FilterDeclaration } from './declare.js';

type Values = Readonly<Record<string, unknown>>;

/** How a filter's text gets at its surroundings. */
export interface FilterScope {
  /** Renames an expression whose `this` is the filtered node. */
  readonly expression: (text: string) => string;
  /** Renames a relation's file whose `this` is the filtered node; `node` is what its `node` is called then. */
  readonly relation: (text: string) => { text: string; node: string };
  /** The name of the parameter for the value of this type at a path inside the argument; a partial date becomes its first day, its last day and the first one's shortest text. */
  readonly parameter: (
    path: readonly (string | number)[],
    type: GraphQLInputType | undefined,
    dated: boolean,
  ) => string;
}

const COMPARISONS: Readonly<Record<string, (left: string, right: string) => string>> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  contains: (left, right) => `toLower(${left}) CONTAINS toLower(${right})`,
  gte: (left, right) => `${left} >= ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
};

// A partial date means any day of its span: "at or after" holds where all of them are, "equal" where they lie within. The days say so; that
// its text stands behind the shortest one of the first day, or before the last day's, follows from it, and bounds the range of an index in
// the order of the texts: of a million instruments, fifty of a tier and in force from a day on cost 56,888 database hits without it.
const sinceFirst = (left: string, right: string): string =>
  `${left} >= ${right}[2] AND ${left}First >= date(${right}[0])`;
const untilLast = (left: string, right: string): string =>
  `${left} <= ${right}[1] AND ${left}Last <= date(${right}[1])`;
const PARTIAL_DATE_COMPARISONS: typeof COMPARISONS = {
  eq: (left, right) => `(${sinceFirst(left, right)} AND ${untilLast(left, right)})`,
  gte: (left, right) => `(${sinceFirst(left, right)})`,
  lte: (left, right) => `(${untilLast(left, right)})`,
};

/** How many comparisons a filter may make. Neo4j plans for about 10 ms for each, and cannot be stopped while it does. */
const MAX_COMPARISONS = 50;

/** Refuses a filter that would take too long to plan. @throws CallerError QUERY_TOO_COMPLEX */
export function refuseTooLarge(filter: Values): void {
  const asked = comparisonsIn(filter);
  if (asked <= MAX_COMPARISONS) return;
  const message = `Argument "filter" makes ${String(asked)} comparisons: make at most ${String(MAX_COMPARISONS)}; "in" compares with a whole list at once.`;
  throw new CallerError('QUERY_TOO_COMPLEX', message, { argument: 'filter', allowed: MAX_COMPARISONS, asked });
}

function comparisonsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const parts: unknown[] = Object.values(value);
  // A list of values is compared at once, and an empty filter still takes its place in the text.
  if (parts.length === 0 || (Array.isArray(value) && parts.every((part) => Object(part) !== part))) return 1;
  return parts.reduce<number>((sum, part) => sum + comparisonsIn(part), 0);
}

/**
 * The condition of a filter argument, or undefined where it asks nothing. Its fields all hold (AND); so do the operators of one field.
 * Only the form of the value enters the text; the values themselves are parameters.
 */
export function filterCondition(
  type: GraphQLInputObjectType,
  value: Values,
  scope: FilterScope,
  path: readonly (string | number)[] = [],
): string | undefined {
  const fields = type.getFields();
  const conditions = Object.entries(value).flatMap(([name, given]) => {
    if (given === null || given === undefined) return [];
    const at = [...path, name];
    if (name === 'AND' || name === 'OR') {
      const parts = (given as Values[]).map(
        (part, index) => filterCondition(type, part, scope, [...at, index]) ?? 'true',
      );
      // Of no conditions all hold, but not one of them does.
      return parts.length === 0 ? [String(name === 'AND')] : [`(${parts.join(` ${name} `)})`];
    }
    if (name === 'NOT') {
      const inner = filterCondition(type, given as Values, scope, at);
      // A comparison with an unknown value is unknown; what is not known to match is what NOT asks for.
      return inner === undefined ? ['false'] : [`NOT coalesce(${inner}, false)`];
    }
    const field = fields[name];
    if (!field) return [];
    const declaration = filterDeclarationOf(field);
    if ('facet' in declaration) return [facetCondition(declaration.facet, field.type, scope, at)];
    const operators = getNamedType(field.type);
    if (!isInputObjectType(operators)) return [];
    return operatorConditions(declaration, operators, given as Values, scope, at);
  });
  if (conditions.length === 0) return undefined;
  return conditions.length === 1 ? conditions[0] : `(${conditions.join(' AND ')})`;
}

/** The properties that a filter holds to one value each, where they lead an order by this property. */
export function leadersOf(type: GraphQLInputObjectType, value: Values, property: string): string[] {
  return Object.entries(value).flatMap(([name, given]) => {
    if (name === 'AND' && Array.isArray(given)) return given.flatMap((part: Values) => leadersOf(type, part, property));
    const field = type.getFields()[name];
    const declaration = field && filterDeclarationOf(field);
    const leads = declaration && 'property' in declaration && declaration.leads?.includes(property);
    return leads && (given as Values | null)?.eq !== undefined ? [declaration.property] : [];
  });
}

/** A filter's value without what it says of one facet. */
export function withoutFacet(type: GraphQLInputObjectType, value: Values, facet: string): Values {
  const saysOther = (name: string): boolean => {
    const field = type.getFields()[name];
    const declaration = field && filterDeclarationOf(field);
    return !(declaration && 'facet' in declaration && declaration.facet === facet);
  };
  return Object.fromEntries(Object.entries(value).filter(([name]) => saysOther(name)));
}

/** Whether one of the values by which a facet counts is among those asked for; IN never finds a null. */
function facetCondition(
  facet: string,
  type: GraphQLInputType,
  scope: FilterScope,
  path: readonly (string | number)[],
): string {
  const asked = `$${scope.parameter(path, type, false)}`;
  const unknown = `value[0] IS NULL AND any(each IN ${asked} WHERE each IS NULL)`;
  return `any(value IN ${scope.expression(expressionOf(facet))} WHERE value[0] IN ${asked} OR ${unknown})`;
}

function operatorConditions(
  declaration: Exclude<FilterDeclaration, Facet>,
  type: GraphQLInputObjectType,
  operators: Values,
  scope: FilterScope,
  path: readonly (string | number)[],
): string[] {
  return Object.entries(operators).flatMap(([operator, operand]) => {
    if (operand === undefined) return [];
    if (operand === null) {
      const argument = [...path, operator].join('.');
      throw new CallerError('BAD_USER_INPUT', `"${argument}" is null: leave it out, or use isUnknown.`, { argument });
    }
    const dated = 'property' in declaration && declaration.partialDate === true;
    const operandName = (): string =>
      `$${scope.parameter([...path, operator], type.getFields()[operator]?.type, dated)}`;
    if ('relation' in declaration) {
      const relation = scope.relation(cypherFile(declaration.relation));
      if (operator === 'isUnknown') return [`${operand === true ? 'NOT ' : ''}EXISTS { ${relation.text} }`];
      const compared = COMPARISONS[operator]?.(`${relation.node}.id`, operandName());
      return [
        `EXISTS { ${relation.text} ${/\bWHERE\b/.test(relation.text) ? 'AND' : 'WHERE'} ${compared ?? 'false'} }`,
      ];
    }
    const left = scope.expression(
      'expression' in declaration ? expressionOf(declaration.expression) : `this.${declaration.property}`,
    );
    if (operator === 'isUnknown') return [`${left} IS ${operand === true ? '' : 'NOT '}NULL`];
    const compare = (dated ? PARTIAL_DATE_COMPARISONS : COMPARISONS)[operator];
    return compare ? [compare(left, operandName())] : [];
  });
}

/** The expression of a file of the form `RETURN … AS value`, over `this`. */
export function expressionOf(file: string): string {
  const match = /^RETURN\s([\s\S]*)\sAS value$/.exec(cypherFile(file));
  if (!match?.[1]) throw new Error(`cypher/${file}.cypher is not of the form RETURN … AS value`);
  return `(${match[1].trim()})`;
}
