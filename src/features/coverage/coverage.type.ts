import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Declares } from '../shared/composed.js';
import { EntityKind, RelationshipType } from '../shared/enums.js';

/** How many there are, says a source. */
@ObjectType({ description: 'How many of a kind there are, as a source counts.' })
@Declares({ plain: true })
export class StatedCount {
  @Field(() => ID, { description: 'The id of the statistic.' })
  id: string;

  @Field(() => String, { description: 'Its English name.' })
  name: string;

  @Field(() => Float, { description: 'The figure.' })
  value: number;
}

/** What the graph holds of one kind. */
@ObjectType({ description: 'What the graph holds of one kind of entity.' })
@Declares({ plain: true })
export class KindCoverage {
  @Field(() => EntityKind, { description: 'The kind.' })
  kind: string;

  @Field(() => Int, { description: 'How many the graph holds.' })
  held: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many there should be, by the highest count of a source; null where none counts.',
  })
  expected: number | null;

  @Field(() => [StatedCount], { description: 'What sources count.' })
  stated: StatedCount[];

  @Field(() => Int, { description: 'How many have no Chinese name.' })
  withoutChineseName: number;

  @Field(() => Int, { description: 'How many have no date at all.' })
  withoutDate: number;

  @Field(() => Int, { description: 'How many have a field whose value no text was seen to state.' })
  partlyInferred: number;

  @Field(() => Int, { description: 'How many things are known to be missing, as the gaps list them.' })
  gaps: number;
}

/** What the graph holds of one relationship type. */
@ObjectType({ description: 'What the graph holds of one type of relationship.' })
@Declares({ plain: true })
export class RelationshipCoverage {
  @Field(() => RelationshipType, { description: 'The type.' })
  type: string;

  @Field(() => Boolean, { description: 'Whether there are any; where not, that nothing is found says nothing.' })
  hasData: boolean;

  @Field(() => Int, { description: 'How many the graph holds; 0 where a type has no data.' })
  held: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many sources count, where they do: participants, members, an issuer of each instrument.',
  })
  expected: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of the expected ones the graph lacks.' })
  lacking: number | null;

  @Field(() => Int, { description: 'How many are INFERRED.' })
  inferred: number;

  @Field(() => Int, { description: 'How many are DERIVED.' })
  derived: number;

  @Field(() => Int, { description: 'How many do not say since when.' })
  withoutSince: number;
}

/** Something known to be missing. */
@ObjectType({ description: 'Something that the graph is known to lack.' })
@Declares({ plain: true })
export class Gap {
  @Field(() => ID, { description: 'The id of the entity that lacks it.' })
  id: string;

  @Field(() => EntityKind, { description: 'Its kind.' })
  kind: string;

  @Field(() => String, { description: 'Its English name.' })
  name: string;

  @Field(() => String, { description: 'The field that lacks something.' })
  missing: string;

  @Field(() => Int, { description: 'How many there should be, by what a source counts or every such entity has.' })
  expected: number;

  @Field(() => Int, { description: 'How many the graph holds.' })
  held: number;
}

/** What the graph holds and lacks. */
@ObjectType({ description: 'What the graph holds and what it is known to lack.' })
@Declares({ plain: true })
export class Coverage {
  @Field(() => Int, { description: 'The number of the last complete import.' })
  revision: number;

  @Field(() => [KindCoverage], { description: 'By kind; every kind is listed.' })
  kinds: KindCoverage[];

  @Field(() => [RelationshipCoverage], { description: 'By relationship type; every type is listed.' })
  relationshipTypes: RelationshipCoverage[];

  @Field(() => [Gap], { description: 'What is known to be missing, entity by entity; the first thousand.' })
  gaps: Gap[];
}
