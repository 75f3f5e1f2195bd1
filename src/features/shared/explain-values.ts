import { Kind, type GraphQLEnumType } from 'graphql';
import { didYouMean } from '../../did-you-mean.js';
import { refuseLiteral, refuseValue } from './refuse-literal.js';

/** How many values are told whoever gives a wrong one; of more only the nearest, if one is near. */
const FEW = 20;

/** Makes an enum tell its values to whoever gives a wrong one; graphql-js tells only what is spelt alike. */
export function explainValues(type: GraphQLEnumType): void {
  const names = type.getValues().map(({ name }) => name);
  const fault = (given: string): string => {
    const not = `is not one of ${type.name}`;
    const nearest = names.length > FEW ? didYouMean(given, names) : '';
    return nearest ? `${not}${nearest}` : `${not}: write ${names.slice(0, -1).join(', ')} or ${String(names.at(-1))}.`;
  };
  type.parseValue = (value) => {
    const known: unknown = typeof value === 'string' ? type.getValue(value)?.value : undefined;
    return known ?? refuseValue(value, fault(String(value)));
  };
  type.parseLiteral = (node) => {
    if (node.kind === Kind.STRING && names.includes(node.value)) {
      refuseLiteral(node, `is a text: write ${node.value} without quotes.`);
    }
    const known: unknown = node.kind === Kind.ENUM ? type.getValue(node.value)?.value : undefined;
    return known ?? refuseLiteral(node, fault('value' in node ? String(node.value) : ''));
  };
}
