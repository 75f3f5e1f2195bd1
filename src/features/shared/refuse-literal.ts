import { GraphQLError, print, TokenKind, type Token, type ValueNode } from 'graphql';
import { CallerError } from '../../errors.js';

/** A longer value only repeats what the caller sent. */
const LONGEST = 40;

/**
 * Refuses a value that is written in a document, naming the argument, which graphql-js does only of variables.
 * @param fault what is wrong and what would be right, to be put after the value
 * @throws GraphQLError
 */
export function refuseLiteral(node: ValueNode, fault: string): never {
  const place = placeOf(node);
  const written = print(node).slice(0, LONGEST);
  const message = place ? `${place.said} is ${written}, which ${fault}` : `${written} ${fault}`;
  const originalError = new CallerError('BAD_USER_INPUT', message, place && { argument: place.name });
  throw new GraphQLError(message, { nodes: node, originalError });
}

/** Refuses a variable's value; graphql-js puts the variable's name before it. @throws GraphQLError */
export function refuseValue(value: unknown, fault: string): never {
  const shown = (JSON.stringify(value) as string | undefined)?.slice(0, LONGEST) ?? 'That';
  throw new GraphQLError(`${shown} ${fault}`);
}

const OPENING: readonly string[] = [TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L];
const CLOSING: readonly string[] = [TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R];

/**
 * What a literal is the value of: an argument, with the fields of input objects on the way there, or a variable. A node does not know
 * what it stands in, but its first token knows what was written before it.
 */
function placeOf(node: ValueNode): { said: string; name: string } | undefined {
  const names: string[] = [];
  let named = false;
  let closed = 0;
  for (let token = before(node.loc?.startToken); token; token = before(token)) {
    if (CLOSING.includes(token.kind)) closed += 1;
    else if (closed > 0) closed -= Number(OPENING.includes(token.kind));
    else if (token.kind === TokenKind.EQUALS)
      return { said: `Variable "${variableOf(token)}"`, name: variableOf(token) };
    else if (token.kind === TokenKind.COLON && !named) {
      names.unshift(before(token)?.value ?? '');
      named = true;
    } else if (token.kind === TokenKind.BRACE_L) named = false;
    else if (token.kind === TokenKind.PAREN_L) {
      const name = names.join('.');
      return { said: `Argument "${name}"`, name };
    }
  }
  return undefined;
}

/** The variable whose default begins after this token. */
function variableOf(equals: Token): string {
  let token = before(equals);
  while (token && before(token)?.kind !== TokenKind.DOLLAR) token = before(token);
  return `$${token?.value ?? ''}`;
}

function before(token: Token | undefined): Token | undefined {
  const previous = token?.prev ?? undefined;
  return previous?.kind === TokenKind.COMMENT ? before(previous) : previous;
}
