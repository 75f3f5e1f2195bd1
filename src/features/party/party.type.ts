import { ArgsType, ID, ObjectType } from 'type-graphql';
import { Composed, Input } from '../shared/composed.js';
import { Along, AlongMany } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { listOf, typeNamed } from '../shared/types-by-name.js';

@ArgsType()
class InitiativesArguments extends DatedPageArguments {
  @Input(() => [InitiativeKind], 'Only initiatives of these kinds.')
  kinds?: string[];
}

@ArgsType()
class PartnersArguments extends InitiativesArguments {
  @Input(() => [ID], 'Only cooperation on these topics, or through initiatives that target them.')
  topics?: string[];
}

const BEST_KNOWN_FIRST = "CASE node.certainty WHEN 'STATED' THEN 0 WHEN 'INFERRED' THEN 1 ELSE 2 END";

/** What countries, organisations, bodies and courts have in common: they join, launch, host and cooperate. */
@ObjectType()
export abstract class Party {
  @Composed(typeNamed('PartnerConnection'), {
    description: 'Whom it cooperates with, each once; the edges say since when, on what and through what.',
    args: () => PartnersArguments,
    cypher: { relation: 'party/partners' },
  })
  partners: unknown;

  @AlongMany(
    'Initiative',
    'party/initiatives',
    'The initiatives that it takes part in; the edges say in which role.',
    InitiativesArguments,
  )
  initiatives: unknown;

  @Along('Organization', 'party/memberships', 'The organisations that it belongs to; the edges say in which role.')
  memberships: unknown;

  @Along('Entity', 'party/launched', 'What it launched.')
  launched: unknown;

  @Along('Entity', 'party/hosted', 'What it hosts or hosted.')
  hosted: unknown;

  @Along('Entity', 'party/established', 'The courts, bodies, organisations and programmes that it established.')
  established: unknown;

  @Along('Entity', 'party/conducted', 'The campaigns and programmes that it conducts; the edges say in which role.')
  conducted: unknown;
}
defineConnection('Partner', {
  node: 'Entity',
  nodes: 'partners',
  relationships: true,
  facets: 'Facets',
  edgeFields: (prototype) => {
    Composed(listOf('Relationship'), {
      description:
        "Every relationship of cooperation between the two on the list's day, on whatever topic: what a source states, what a reader infers, what follows from initiatives, in this order. `relationship` is the first of those that the list asks for.",
      cypher: { relation: 'party/partner-relationships', order: [BEST_KNOWN_FIRST, 'node.id'] },
    })(prototype, 'relationships');
    Composed(listOf('Entity'), {
      description:
        "The initiatives, organisations and operations that both take part in on the list's day, and those that their cooperation goes through. Observers, applicants and other onlookers do not take part.",
      cypher: { relation: 'party/partner-shared' },
    })(prototype, 'shared');
  },
});
