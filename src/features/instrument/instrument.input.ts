import { Input } from '../shared/composed.js';
import {
  EntityFilter,
  Filter,
  IdFilter,
  InstrumentStatusFilter,
  InstrumentTierFilter,
  NumberFilter,
  PartialDateFilter,
  StringFilter,
} from '../shared/filters.input.js';

/** Which instruments. */
@Filter('InstrumentFilter', 'instruments')
export class InstrumentFilter extends EntityFilter {
  @Input(() => InstrumentTierFilter, 'By tier.', { property: 'tier', leads: ['id', 'adoptedOn', 'effectiveOn'] })
  tier?: object;

  @Input(
    () => InstrumentStatusFilter,
    "By the status on the day of asOf, which then leaves nothing out by itself; else by today's.",
    { expression: 'instrument/status' },
  )
  status?: object;

  @Input(() => StringFilter, 'By document number.')
  documentNumber?: StringFilter;

  @Input(() => StringFilter, 'By where it applies: CN, or the name of a province or city.')
  jurisdiction?: StringFilter;

  @Input(() => PartialDateFilter, 'By the day of adoption.', { property: 'adoptedOn', partialDate: true })
  adoptedOn?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the day of promulgation.', { property: 'promulgatedOn', partialDate: true })
  promulgatedOn?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the day of taking effect.', { property: 'effectiveOn', partialDate: true })
  effectiveOn?: PartialDateFilter;

  @Input(() => PartialDateFilter, 'By the day of repeal.', { property: 'repealedOn', partialDate: true })
  repealedOn?: PartialDateFilter;

  @Input(() => IdFilter, 'By a body that issued it.', { relation: 'instrument/issued-by' })
  issuedBy?: IdFilter;

  @Input(() => NumberFilter, 'By how many bodies issued it; jointly where that is two or more.', {
    expression: 'instrument/issuer-count',
  })
  issuerCount?: NumberFilter;

  @Input(() => IdFilter, 'By a topic that it governs, or a narrower one.', {
    relation: 'instrument/topics-and-broader',
  })
  topic?: IdFilter;

  @Input(() => IdFilter, 'By its stage of legislation.', { relation: 'instrument/stages' })
  stage?: IdFilter;

  @Input(() => IdFilter, 'By an instrument that it implements.', { relation: 'instrument/implements' })
  implements?: IdFilter;
}
