import type { Check } from '../checked-data.js';
import { claimsFit } from './claims-fit.js';
import { cooperationOrder } from './cooperation-order.js';
import { countryCodesUnique } from './country-codes-unique.js';
import { datesBetweenRecords } from './dates-between-records.js';
import { datesInOrder } from './dates-in-order.js';
import { englishName } from './english-name.js';
import { idsKnown } from './ids-known.js';
import { idsUnique } from './ids-unique.js';
import { inferredFieldsPresent } from './inferred-fields-present.js';
import { locatorsExist } from './locators-exist.js';
import { namesShared } from './names-shared.js';
import { noCycles } from './no-cycles.js';
import { noRepetitions } from './no-repetitions.js';
import { passagesGiven } from './passages-given.js';
import { passagesKnown } from './passages-known.js';
import { relationshipEnds } from './relationship-ends.js';
import { relationshipsDistinct } from './relationships-distinct.js';
import { repealsDated } from './repeals-dated.js';
import { requiredRelationships } from './required-relationships.js';
import { statedInFits } from './stated-in-fits.js';

/** Every rule that the data keeps beyond its form; a rule is a file in this folder and a line here. */
export const CHECKS: readonly Check[] = [
  idsUnique,
  idsKnown,
  relationshipEnds,
  relationshipsDistinct,
  cooperationOrder,
  requiredRelationships,
  noCycles,
  datesInOrder,
  datesBetweenRecords,
  repealsDated,
  passagesGiven,
  passagesKnown,
  locatorsExist,
  englishName,
  namesShared,
  countryCodesUnique,
  inferredFieldsPresent,
  statedInFits,
  claimsFit,
  noRepetitions,
];
