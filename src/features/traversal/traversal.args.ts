import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MAX_DEPTH } from '../../graph/compose/field-instance.js';
import { Input } from '../shared/composed.js';
import { describedEnum, RelationshipType } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';

/** How many entities a subgraph may have. */
export const MAX_LIMIT = 1_000;
/** Around how many entities a neighborhood may be asked for. */
export const MAX_IDS = 50;
/** How many paths may be asked for. */
export const MAX_PATHS = 100;

const LineageDirection = describedEnum('LineageDirection', 'Which way a lineage goes.', ['UP', 'DOWN'] as const, {
  UP: 'To what it implements or amends.',
  DOWN: 'To what implements or amends it.',
});

@ArgsType()
abstract class DatedArguments {
  @Input(
    () => PartialDateScalar,
    'Every entity on the way exists or is in force on this day (the last day that the date can mean), and every relationship is valid. What has no known dates is kept.',
  )
  asOf?: string;
}

@ArgsType()
abstract class SubgraphArguments extends DatedArguments {
  @Field(() => Int, { description: `How many entities at most, 1 to ${MAX_LIMIT}, those asked about included.` })
  limit: number = 200;
}

@ArgsType()
export class LineageArguments extends SubgraphArguments {
  @Field(() => ID, { description: 'The id of the instrument, or one that was merged into it.' })
  id: string;

  @Field(() => LineageDirection, { description: 'Up to what it rests on, or down to what rests on it.' })
  direction: string;

  @Field(() => Int, { description: `How many steps, 1 to ${MAX_DEPTH}.` })
  depth: number = 3;
}

@ArgsType()
export class NeighborhoodArguments extends SubgraphArguments {
  @Field(() => [ID], {
    description: `The ids of what lies in the middle, at most ${MAX_IDS}; unknown ones are left out.`,
  })
  ids: string[];

  @Field(() => Int, { description: `How many steps, 1 to ${MAX_DEPTH}.` })
  depth: number = 1;

  @Input(() => [RelationshipType], 'Only along relationships of these types.')
  types?: string[];
}

@ArgsType()
export class PathsArguments extends DatedArguments {
  @Field(() => ID, { description: 'The id of one end.' })
  from: string;

  @Field(() => ID, { description: 'The id of the other end.' })
  to: string;

  @Field(() => Int, { description: `How many relationships a path may have, 1 to ${MAX_DEPTH}.` })
  maxLength: number = 4;

  @Input(() => [RelationshipType], 'Only along relationships of these types.')
  types?: string[];

  @Field(() => Int, { description: `How many paths at most, 1 to ${MAX_PATHS}.` })
  first: number = 3;
}
