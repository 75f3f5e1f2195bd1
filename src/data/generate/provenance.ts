import type { DocumentRecord } from '../dataset.js';
import { ENTITY_KINDS, type EntityKind } from '../vocabulary.js';
import type { Scale } from './scale.js';

/** How many records one document states. */
const RECORDS_A_DOCUMENT = 200;

/** The documents that the records of a kind are stated in; a version is stated where its instrument is. */
const SERIES: Readonly<Partial<Record<EntityKind, string>>> = {
  INSTRUMENT: 'gazette',
  BODY: 'register-of-bodies',
  COURT: 'register-of-courts',
  CAMPAIGN: 'bulletin-of-campaigns',
  INITIATIVE: 'yearbook-of-cooperation',
  COUNTRY: 'list-of-countries',
  ORGANIZATION: 'list-of-organisations',
  PROGRAMME: 'bulletin-of-programmes',
  TOPIC: 'thesaurus',
  STATISTIC: 'statistical-yearbook',
  STAGE: 'history-of-legislation',
  CASE: 'law-reports',
};

/** The one passage that states a record. */
export function passageOf(kind: EntityKind, number: number): string {
  const place = (number % RECORDS_A_DOCUMENT) + 1;
  return `${documentId(kind, Math.floor(number / RECORDS_A_DOCUMENT))}#No. ${place}`;
}

/** All passages; each states at least one record. */
export function* passagesOfScale({ counts }: Scale): Iterable<string> {
  for (const kind of ENTITY_KINDS) {
    if (SERIES[kind] === undefined) continue;
    for (let number = 0; number < counts[kind]; number++) yield passageOf(kind, number);
  }
}

/** All documents. */
export function* documentsOfScale({ counts }: Scale): Iterable<DocumentRecord> {
  for (const kind of ENTITY_KINDS) {
    const series = SERIES[kind];
    if (series === undefined) continue;
    for (let volume = 0; volume * RECORDS_A_DOCUMENT < counts[kind]; volume++) {
      yield {
        id: documentId(kind, volume),
        title: `Synthetic ${series.replaceAll('-', ' ')}, volume ${volume + 1}`,
        publisher: 'cyberlaw-graph generate',
      };
    }
  }
}

function documentId(kind: EntityKind, volume: number): string {
  return `syn-${SERIES[kind] ?? ''}-${volume + 1}`;
}
