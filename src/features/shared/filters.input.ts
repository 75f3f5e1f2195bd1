import { Field, Float, ID, InputType } from 'type-graphql';
import { InitiativeKind, InstrumentStatus, InstrumentTier, VersionKind } from './enums.js';
import { Input, type FieldType } from './composed.js';
import { PartialDateScalar } from './partial-date.scalar.js';

@InputType({
  description:
    'Compares an id; one that was merged into another stands for that. All operators that are given must hold.',
})
export class IdFilter {
  @Input(() => ID, 'Is this id.')
  eq?: string;

  @Input(() => [ID], 'Is one of these ids.')
  in?: string[];

  @Input(() => Boolean, 'True: there is none. False: there is one.')
  isUnknown?: boolean;
}

@InputType({ description: 'Compares a text. All operators that are given must hold.' })
export class StringFilter {
  @Input(() => String, 'Is this text.')
  eq?: string;

  @Input(() => [String], 'Is one of these texts.')
  in?: string[];

  @Input(() => String, 'Contains this text, whatever the case.')
  contains?: string;

  @Input(() => Boolean, 'True: the value is not known. False: it is.')
  isUnknown?: boolean;
}

@InputType({ description: 'Compares a date that may be partial. All operators that are given must hold.' })
export class PartialDateFilter {
  @Input(() => PartialDateScalar, 'Lies within this year, month or day.')
  eq?: string;

  @Input(() => PartialDateScalar, 'Is surely on or after the first day of this.')
  gte?: string;

  @Input(() => PartialDateScalar, 'Is surely on or before the last day of this.')
  lte?: string;

  @Input(() => Boolean, 'True: the date is not known. False: it is.')
  isUnknown?: boolean;
}

@InputType({ description: 'Compares a number. All operators that are given must hold.' })
export class NumberFilter {
  @Input(() => Float, 'Is this number.')
  eq?: number;

  @Input(() => Float, 'Is at least this.')
  gte?: number;

  @Input(() => Float, 'Is at most this.')
  lte?: number;

  @Input(() => Boolean, 'True: the number is not known. False: it is.')
  isUnknown?: boolean;
}

@InputType({ description: 'Compares a truth value.' })
export class BooleanFilter {
  @Input(() => Boolean, 'Is this.')
  eq?: boolean;
}

/** A filter over an enum: `eq` and `in`. */
function enumFilter(name: string, values: object): new () => object {
  @InputType(name, { description: 'Compares an enum value. All operators that are given must hold.' })
  class EnumFilter {
    @Input(() => values, 'Is this value.')
    eq?: unknown;

    @Input(() => [values], 'Is one of these values.')
    in?: unknown[];
  }
  return EnumFilter;
}

export const InstrumentTierFilter = enumFilter('InstrumentTierFilter', InstrumentTier);
export const InstrumentStatusFilter = enumFilter('InstrumentStatusFilter', InstrumentStatus);
export const InitiativeKindFilter = enumFilter('InitiativeKindFilter', InitiativeKind);
export const VersionKindFilter = enumFilter('VersionKindFilter', VersionKind);

/** What every entity can be filtered by; the base of a kind's filter. */
@InputType()
export class EntityFilter {
  @Input(() => IdFilter, 'By id.')
  id?: IdFilter;

  @Input(() => StringFilter, 'By the English name that is shown.')
  name?: StringFilter;

  @Input(() => StringFilter, 'By the Chinese name that is shown.')
  nameZh?: StringFilter;
}

/** Marks a class as a kind's filter, which can be combined with others of its own. */
export function Filter(name: string, described: string): ClassDecorator {
  return (target) => {
    InputType(name, { description: `Which ${described}. All fields that are given must hold.` })(target);
    const self = target as unknown as new () => object;
    const combine = (type: FieldType, description: string, key: string): void => {
      Field(type, { nullable: true, description })(target.prototype as object, key);
    };
    combine(() => [self], 'All of these hold.', 'AND');
    combine(() => [self], 'At least one of these holds.', 'OR');
    combine(() => self, 'This does not hold, or is not known to.', 'NOT');
  };
}
