import { Extensions, Field, ID, InputType } from 'type-graphql';
import { EntityKind, InstrumentTier } from '../shared/enums.js';

/** A filter's field that takes the values of the facet of a file under `cypher/facets`, null among them. */
function ByFacet(file: string, item: () => object, description: string): PropertyDecorator {
  return (prototype, key) => {
    Field(() => [item()], { description, nullable: 'itemsAndList' })(prototype, key);
    Extensions({ cypher: { facet: `facets/${file}` } })(prototype, key as string);
  };
}

@InputType({
  description:
    'Which entities, by the values that facets count. All fields that are given must hold, each with at least one of its values; a null among them asks for those whose value is not known, or that have none. Each facet is counted without the field of its own, so that it shows what else could be chosen.',
})
export class SearchFilter {
  @ByFacet('kind', () => EntityKind, 'By kind.')
  kinds?: (string | null)[];

  @ByFacet('tier', () => InstrumentTier, 'By the tier of instruments; null: what is no instrument.')
  tiers?: (string | null)[];

  @ByFacet('topic', () => ID, 'By the ids of topics that it governs or targets; null: none is known.')
  topics?: (string | null)[];

  @ByFacet('year', () => String, 'By the year of its beginning, such as "2021"; null: the year is not known.')
  years?: (string | null)[];

  @ByFacet('body', () => ID, 'By the ids of bodies that issued or conduct it; null: none is known.')
  bodies?: (string | null)[];
}
