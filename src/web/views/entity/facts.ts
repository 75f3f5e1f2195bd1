import type { WordKey, Words } from '../../i18n/use-words';
import { measureText, qualifierText, unitText } from '../../parts/figure-text';
import { jurisdictionName, storedWord } from '../../parts/stored-words';
import type { NamedEntity } from '../../parts/entity-link';
import type { en } from '../../i18n/en';
import type { EntityShown, PassageShown } from './entity-operation';

/** A field that the page knows a word for. */
export type FactField = keyof (typeof en)['entity']['field'];

/** What stands beside a field. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'word'; readonly word: WordKey }
  | { readonly kind: 'stored'; readonly field: StoredField; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'entities'; readonly entities: readonly NamedEntity[] }
  | { readonly kind: 'unknown' };

/** One thing that the graph says of an entity, and how it knows. */
export interface Fact {
  readonly field: FactField;
  readonly value: FactValue;
  readonly isInferred: boolean;
  /** The claims of sources that disagree about it, empty where none does. */
  readonly claims: EntityShown['claims'];
  /** The passages that state the value shown. Where there are none and it is not inferred, it rests on the record as a whole. */
  readonly passages: readonly PassageShown[];
}

// In the order of a page. A first day that nobody stated is shown as unknown; a last day that is not known may not have come.
const FIELDS: readonly { field: FactField; showUnknown?: true }[] = [
  { field: 'tier' },
  { field: 'initiativeKind' },
  { field: 'bodyKind' },
  { field: 'organizationKind' },
  { field: 'programmeKind' },
  { field: 'versionKind' },
  { field: 'versionOf' },
  { field: 'level' },
  { field: 'documentNumber' },
  { field: 'documentSymbol' },
  { field: 'jurisdiction' },
  { field: 'adoptedOn', showUnknown: true },
  { field: 'promulgatedOn', showUnknown: true },
  { field: 'launchedOn', showUnknown: true },
  { field: 'inForceOn' },
  { field: 'effectiveOn', showUnknown: true },
  { field: 'foundedOn', showUnknown: true },
  { field: 'establishedOn', showUnknown: true },
  { field: 'startedOn', showUnknown: true },
  { field: 'decidedOn', showUnknown: true },
  { field: 'repealedOn' },
  { field: 'endedOn' },
  { field: 'dissolvedOn' },
  { field: 'lastSessionOn' },
  { field: 'recurring' },
  { field: 'participantCount' },
  { field: 'memberCount' },
  { field: 'iso2' },
  { field: 'iso3' },
  { field: 'region' },
  { field: 'subregion' },
  { field: 'about' },
  { field: 'measure' },
  { field: 'value' },
  { field: 'unit' },
  { field: 'qualifier' },
  { field: 'periodFrom' },
  { field: 'periodTo' },
  { field: 'measuredOn' },
  { field: 'from', showUnknown: true },
  { field: 'to' },
  { field: 'url' },
];

/** The facts of an entity's kind, in the order of the page. */
export function factsOf(entity: EntityShown): Fact[] {
  const values = entity as unknown as Readonly<Record<FactField, FieldValue>>;
  return FIELDS.flatMap(({ field, showUnknown }) => {
    if (!(field in values)) return [];
    const value = valueOf(field, values[field]);
    if (value.kind === 'unknown' && !showUnknown) return [];
    const claims = entity.claims.filter(({ property }) => property === field);
    const isInferred = entity.inferredFields.includes(field);
    return [{ field, value, isInferred, claims, passages: statedBy(entity, field, claims) }];
  });
}

/** Where sources disagree, the passages of the value that is shown; else those of the record that state it. */
function statedBy(entity: EntityShown, field: FactField, claims: EntityShown['claims']): readonly PassageShown[] {
  if (claims.length > 0) return claims.find(({ rank }) => rank === 'PREFERRED')?.passages ?? [];
  const stating = entity.factPassages.find(({ property }) => property === field)?.passages ?? [];
  const ids = new Set(stating.map(({ id }) => id));
  return entity.passages.filter(({ id }) => ids.has(id));
}

/** Whether a fact is credited to no passage in particular, but to the record. */
export function restsOnRecord({ value, isInferred, claims, passages }: Fact): boolean {
  return value.kind !== 'unknown' && !isInferred && claims.length === 0 && passages.length === 0;
}

/** The claims of each property that sources disagree about, the one that is shown first. */
export function claimsByProperty(claims: EntityShown['claims']): [string, EntityShown['claims']][] {
  const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
  const properties = [...new Set(claims.map(({ property }) => property))];
  return properties.map((property) => [
    property,
    claims
      .filter((claim) => claim.property === property)
      .toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || a.value.localeCompare(b.value)),
  ]);
}

type FieldValue = string | number | boolean | NamedEntity | readonly NamedEntity[] | null | undefined;

function valueOf(field: FactField, value: FieldValue): FactValue {
  if (value === null || value === undefined || value === '') return { kind: 'unknown' };
  if (typeof value === 'boolean') return { kind: 'word', word: value ? 'entity.yes' : 'entity.no' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value !== 'string') return { kind: 'entities', entities: [value].flat() };
  switch (field) {
    case 'tier':
    case 'initiativeKind':
      return { kind: 'word', word: `${field}.${value}` as WordKey };
    case 'versionKind':
      return { kind: 'word', word: `entity.versionKind.${value}` as WordKey };
    case 'url':
      return { kind: 'link', url: value };
    default:
      return field in STORED
        ? { kind: 'stored', field: field as StoredField, text: value }
        : { kind: 'text', text: value };
  }
}

/** How the words that the graph stores, and has no enum for, are said in the interface's language. */
const STORED = {
  bodyKind: (text: string, words: Words) => storedWord('bodyKind', text, words),
  organizationKind: (text: string, words: Words) => storedWord('organizationKind', text, words),
  programmeKind: (text: string, words: Words) => storedWord('programmeKind', text, words),
  level: (text: string, words: Words) => storedWord('level', text, words),
  jurisdiction: jurisdictionName,
  region: (text: string, words: Words) => storedWord('region', text, words),
  subregion: (text: string, words: Words) => storedWord('region', text, words),
  measure: measureText,
  unit: unitText,
  qualifier: qualifierText,
} as const;

type StoredField = keyof typeof STORED;

/** A value that stands on one line, in words of the interface's language where it has them. */
export function plainValue(value: FactValue, words: Words): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return words.number(value.number);
    case 'word':
      return words.t(value.word);
    case 'stored':
      return STORED[value.field](value.text, words);
    case 'link':
      return value.url;
    case 'entities':
      return value.entities.map(({ name }) => name).join('; ');
    case 'unknown':
      return '';
  }
}

/** The value of a claim, which the graph holds as text, as the fact itself would be shown. */
export function claimedValue({ property, value }: EntityShown['claims'][number], words: Words): string {
  const isNumber = property === 'value' || property.endsWith('Count');
  return plainValue(valueOf(property as FactField, isNumber ? Number(value) : value), words);
}
