import { ArgsType, ID, ObjectType } from 'type-graphql';
import { Input } from '../shared/composed.js';
import { Along } from '../shared/relation-fields.js';
import { defineConnection } from '../shared/connection.type.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';

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

/** What countries, organisations, bodies and courts have in common: they join, launch, host and cooperate. */
@ObjectType()
export abstract class Party {
  @Along(
    'Partner',
    'party/partners',
    'Whom it cooperates with; the edges say since when, on what and through what.',
    PartnersArguments,
  )
  partners: unknown;

  @Along(
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
defineConnection('Partner', { node: 'Entity', nodes: 'partners', relationships: true, facets: 'Facets' });
