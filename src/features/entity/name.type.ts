import { Field, ObjectType } from 'type-graphql';
import { Declares } from '../shared/composed.js';
import { Language, NameKind } from '../shared/enums.js';

/** One name of an entity. */
@ObjectType({ description: 'A name, and what sort of name it is.' })
@Declares({ plain: true })
export class Name {
  @Field(() => String, { description: 'The name itself.' })
  value: string;

  @Field(() => Language, { description: 'Its language.' })
  lang: string;

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  kind: string;
}

/** Makes names of the rows of `cypher/entity/names.cypher`. */
export function decodeNames(rows: unknown): Name[] {
  return (rows as [string, string, string][]).map(([value, lang, kind]) => ({ value, lang, kind }));
}
