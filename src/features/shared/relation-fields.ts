import { Composed } from './composed.js';
import { DatedPageArguments } from './page.args.js';
import { listOf, typeNamed } from './types-by-name.js';

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
  args: new () => DatedPageArguments = DatedPageArguments,
): PropertyDecorator {
  return Composed(typeNamed(`${connection}Connection`), {
    description,
    args: () => args,
    cypher: { relation, order: ['relationship.id'] },
  });
}

/** A field that leads to a few entities of a type, as a list in the order of their ids. */
export function Several(type: string, relation: string, description: string): PropertyDecorator {
  return Composed(listOf(type), { description, cypher: { relation } });
}

/** A field that leads to one entity of a type, or to none. */
export function AtMostOne(type: string, relation: string, description: string): PropertyDecorator {
  return Composed(typeNamed(type), { nullable: true, description, cypher: { relation } });
}
