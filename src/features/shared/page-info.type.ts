import { Field, ObjectType } from 'type-graphql';
import { Declares } from './composed.js';

/** Relay's page info. */
@ObjectType({ description: 'Where a page stands in its list.' })
@Declares({ plain: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after the page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before the page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page.' })
  endCursor: string | null;
}
