import { Composed } from './composed.js';
import { DatedPageArguments } from './page.args.js';
import { listOf, typeNamed } from './types-by-name.js';

type ArgumentsClass = new () => DatedPageArguments;

/**
 * A field that leads along relationships, as a connection whose edges carry them. It stands in the order of their ids,
 * for one entity can lead to another by several.
 * @param connection the connection's name without `Connection`
 * @param args the class of its arguments, where it takes more than a page and a day
 */
export function Along(
  connection: string,
  relation: string,
  description: string,
  args: ArgumentsClass = DatedPageArguments,
): PropertyDecorator {
  const cypher = { relation, order: ['relationship.id'] };
  return Composed(typeNamed(`${connection}Connection`), { description, args: () => args, cypher });
}

/** The same where one entity may lead to tens of thousands along relationships of one type, whose `byTarget` has an index. */
export function AlongMany(
  connection: string,
  relation: string,
  description: string,
  args: ArgumentsClass = DatedPageArguments,
): PropertyDecorator {
  const cypher = { relation, order: ['relationship.id'], crowded: true };
  return Composed(typeNamed(`${connection}Connection`), { description, args: () => args, cypher });
}

/** A field that leads to a few entities of a type, as a list in the order of their ids. */
export function Several(type: string, relation: string, description: string): PropertyDecorator {
  return Composed(listOf(type), { description, cypher: { relation } });
}

/** A field that leads to one entity of a type, or to none. */
export function AtMostOne(type: string, relation: string, description: string): PropertyDecorator {
  return Composed(typeNamed(type), { nullable: true, description, cypher: { relation } });
}
