import { Field, Int, ObjectType } from 'type-graphql';
import { Composed, Declares } from '../shared/composed.js';
import { nameType } from '../shared/types-by-name.js';

/** How often one value occurs. */
@ObjectType({ description: 'A value and how often it occurs in a list.' })
@Declares({ plain: true })
export class FacetValue {
  @Field(() => String, {
    nullable: true,
    description: 'The value, an id where it is an entity; null: it is not known.',
  })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The English name, where the value is an entity.' })
  label: string | null;

  @Field(() => Int, { description: 'How many items of the list have it.' })
  count: number;
}

/** The values of one property of a list's items. */
@ObjectType({ description: "The values of one property of a list's items, and how often each occurs." })
@Declares({ plain: true })
export class Facet {
  @Field(() => Int, { description: 'How many different values there are, the unknown one included.' })
  valueCount: number;

  @Field(() => [FacetValue], {
    description: 'The fifty most frequent values, the most frequent first; values that are as frequent by value.',
  })
  values: FacetValue[];
}

/** A facet, counted by the expression of a file under `cypher/facets`. */
export function FacetBy(file: string, description: string): PropertyDecorator {
  return Composed(() => Facet, { description, cypher: { facet: `facets/${file}` } });
}

/** What a list of entities can be counted by. */
@ObjectType({ description: 'How many entities of a list there are of each sort.' })
export class Facets {
  @FacetBy('kind', 'By kind.')
  kind: unknown;

  @FacetBy('tier', 'By the tier of instruments; what is no instrument has none.')
  tier: unknown;

  @FacetBy('topic', 'By topic that it governs or targets; an entity with several counts for each.')
  topic: unknown;

  @FacetBy('year', 'By the year of adoption, else of promulgation or effect; of others by the year of their beginning.')
  year: unknown;

  @FacetBy('body', 'By body that issued or conducts it; an entity with several counts for each.')
  body: unknown;
}
nameType('Facets', () => Facets);
