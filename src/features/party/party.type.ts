import { ArgsType, ID, ObjectType } from 'type-graphql';
import { Composed, Input } from '../shared/composed.js';
import { defineConnection } from '../shared/connection.type.js';
import { InitiativeKind } from '../shared/enums.js';
import { DatedPageArguments } from '../shared/page.args.js';
import { typeNamed } from '../shared/types-by-name.js';

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

const datedPages = (): typeof DatedPageArguments => DatedPageArguments;
const order = ['relationship.id'];

/** What countries, organisations, bodies and courts have in common: they join, launch, host and cooperate. */
@ObjectType()
export abstract class Party {
  @Composed(typeNamed('PartnerConnection'), {
    description: 'Whom it cooperates with; the edges say since when, on what and through what.',
    args: () => PartnersArguments,
    cypher: { relation: 'party/partners', order },
  })
  partners: unknown;

  @Composed(typeNamed('InitiativeConnection'), {
    description: 'The initiatives that it takes part in; the edges say in which role.',
    args: () => InitiativesArguments,
    cypher: { relation: 'party/initiatives', order },
  })
  initiatives: unknown;

  @Composed(typeNamed('OrganizationConnection'), {
    description: 'The organisations that it belongs to; the edges say in which role.',
    args: datedPages,
    cypher: { relation: 'party/memberships', order },
  })
  memberships: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'What it launched.',
    args: datedPages,
    cypher: { relation: 'party/launched', order },
  })
  launched: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'What it hosts or hosted.',
    args: datedPages,
    cypher: { relation: 'party/hosted', order },
  })
  hosted: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'The courts, bodies, organisations and programmes that it established.',
    args: datedPages,
    cypher: { relation: 'party/established', order },
  })
  established: unknown;

  @Composed(typeNamed('EntityConnection'), {
    description: 'The campaigns and programmes that it conducts; the edges say in which role.',
    args: datedPages,
    cypher: { relation: 'party/conducted', order },
  })
  conducted: unknown;
}
defineConnection('Partner', { node: 'Entity', nodes: 'partners', relationships: true });
