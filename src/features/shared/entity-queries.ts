import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Extensions, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { LABEL_OF_KIND, type EntityKind } from '../../data/vocabulary.js';
import { answer, type GraphContext } from '../../graph/compose/answer.js';
import { answerById } from '../entity/answer-by-id.js';
import { Input } from './composed.js';
import { describedEnum, OrderDirection } from './enums.js';
import { DatedPageArguments } from './page.args.js';
import { typeNamed } from './types-by-name.js';

/** How one kind of entity is asked for. */
export interface EntityQueriesOptions {
  /** The field that gives one by id, and the one that gives all. */
  readonly one: string;
  readonly many: string;
  /** `Instrument` of `InstrumentConnection`, `InstrumentFilter`, `InstrumentOrder`. */
  readonly stem: string;
  /** What they are, in the plural. */
  readonly plural: string;
  /** The file that finds them all. */
  readonly all: string;
  readonly filter: new () => object;
  /** What they can be ordered by beside id and name, each with its description: `ADOPTED_ON` orders by the property `adoptedOn`. */
  readonly orderFields: Readonly<Record<string, string>>;
}

/** Makes the resolver of a kind: `instrument(id)` and `instruments(filter, orderBy, asOf, …)`. */
export function entityQueries(kind: EntityKind, options: EntityQueriesOptions): new () => object {
  const { one, many, stem, plural, all } = options;
  const orderFields: Record<string, string> = { ID: 'By id.', NAME: 'By the English name.', ...options.orderFields };
  const orderField = describedEnum(
    `${stem}OrderField`,
    `What ${plural} can be ordered by.`,
    Object.keys(orderFields),
    orderFields,
  );

  @InputType(`${stem}Order`, { description: `One key of the order of ${plural}.` })
  class Order {
    @Field(() => orderField, { description: 'What to order by.' })
    field: string;

    @Field(() => OrderDirection, { description: 'Which end comes first.' })
    direction: string = OrderDirection.ASC;
  }

  @ArgsType()
  class Arguments extends DatedPageArguments {
    @Input(() => options.filter, 'Only those that match.')
    filter?: object;

    @Input(
      () => [Order],
      'The order, first key first; ties stand in the order of their ids, in the direction of the last key.',
    )
    orderBy?: Order[];
  }

  @Resolver()
  class EntityQueries {
    @Query(typeNamed(LABEL_OF_KIND[kind]), {
      name: one,
      nullable: true,
      description: `One of the ${plural} by its id, or by an id that was merged into it; null where there is none.`,
    })
    one(
      @Arg('id', () => ID, { description: 'Its id.' }) id: string,
      @Ctx() context: GraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return answerById(context, info, id, { relation: { relation: 'entity/by-id-of-kind' }, parameters: { kind } });
    }

    @Query(typeNamed(`${stem}Connection`), {
      name: many,
      description: `All ${plural}, filtered, ordered and in pages.`,
    })
    @Extensions({ cypher: { relation: all, indexed: true } })
    many(
      @Args(() => Arguments) _arguments: Arguments,
      @Ctx() context: GraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return answer(context, info);
    }
  }
  return EntityQueries;
}
