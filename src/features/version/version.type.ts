import { Composed } from '../shared/composed.js';
import { EntityType } from '../shared/entity-type.js';
import { VersionKind } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/partial-date.scalar.js';
import { typeNamed } from '../shared/types-by-name.js';

/** A text of an instrument as one act left it, such as a law as revised in 2020. Named, so that it can be found and drawn. */
@EntityType('VERSION', {
  description:
    'A text of an instrument as one act left it, such as a law as revised in 2020. Named, so that it can be found and drawn.',
  plural: 'versions of instruments',
  connection: 'Version',
})
export class InstrumentVersion {
  @Composed(() => VersionKind, { description: 'How it came about.' })
  versionKind: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it was adopted.' })
  adoptedOn: unknown;

  @Composed(() => PartialDateScalar, { nullable: true, description: 'When it took effect, or will.' })
  effectiveOn: unknown;

  @Composed(typeNamed('LegalInstrument'), {
    description: 'The instrument that it is a version of.',

    cypher: { relation: 'version/version-of' },
  })
  versionOf: unknown;
}
