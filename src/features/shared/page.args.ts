import { ArgsType, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/compose/page.js';
import { Input } from './composed.js';
import { PartialDateScalar } from './partial-date.scalar.js';

/** Relay's arguments for a page. */
@ArgsType()
export class PageArguments {
  @Input(
    () => Int,
    `How many, from the start or after the cursor; ${DEFAULT_PAGE_SIZE} by default, at most ${MAX_PAGE_SIZE}.`,
  )
  first?: number;

  @Input(() => String, 'The cursor of the item that the page comes after.')
  after?: string;

  @Input(() => Int, `How many, from the end or before the cursor; at most ${MAX_PAGE_SIZE}.`)
  last?: number;

  @Input(() => String, 'The cursor of the item that the page comes before.')
  before?: string;
}

/** A page of what is valid on a day. */
@ArgsType()
export class DatedPageArguments extends PageArguments {
  @Input(
    () => PartialDateScalar,
    'Only what is in force, exists or is valid on this day (the last day that the date can mean). What has no known dates is kept.',
  )
  asOf?: string;
}
