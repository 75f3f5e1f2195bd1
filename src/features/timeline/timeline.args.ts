import { ArgsType, Field } from 'type-graphql';
import { Input } from '../shared/composed.js';
import { EntityKind } from '../shared/enums.js';
import { PageArguments } from '../shared/page.args.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { EventKind } from './event-kind.js';

/** Which events, and a page of them. */
@ArgsType()
class EventsArguments extends PageArguments {
  @Input(() => [EntityKind], 'Only what happened to entities of these kinds.')
  kinds?: string[] | null;

  @Input(() => [EventKind], 'Only events of these kinds.')
  events?: string[] | null;
}

/** The arguments of `timeline`. */
@ArgsType()
export class TimelineArguments extends EventsArguments {
  @Input(() => PartialDateScalar, 'From the first day of this on.')
  from?: string | null;

  @Input(() => PartialDateScalar, 'Up to the last day of this.')
  to?: string | null;
}

/** The arguments of `diff`. */
@ArgsType()
export class DiffArguments extends EventsArguments {
  @Field(() => PartialDateScalar, { description: 'What happened after this day (the last that it can mean).' })
  from: string;

  @Field(() => PartialDateScalar, { description: 'Up to this day (the last that it can mean), which is included.' })
  to: string;
}
