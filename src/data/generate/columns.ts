import { z } from 'zod';
import { claimRecord, documentRecord, RECORD_OF_KIND, relationshipRecord } from '../dataset.js';
import { isPartialDateProperty } from '../import/partial-dates.js';
import type { EntityKind, RelationshipType } from '../vocabulary.js';

/** A property as a column of a file for Neo4j's bulk importer: its name, and how the importer reads it. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'string[]' | 'boolean' | 'long' | 'long[]' | 'date' | 'datetime' | IdSpace;
}

/** The ids of one sort of nodes, by which relationships find them: `ID(Entity)`. */
export type IdSpace = `ID(${string})`;

/** Every import adds these. */
const MARKS: readonly Column[] = [
  { name: 'hash', type: 'string' },
  { name: 'revision', type: 'long' },
  { name: 'revisions', type: 'long[]' },
  { name: 'place', type: 'string' },
];
/** What a record says that is stored as nodes and relationships, or under other names. */
const NO_PROPERTIES: ReadonlySet<string> = new Set(['id', 'claims', 'relationships', 'names', 'passages', 'statedIn']);
/** What a relationship's record says that makes the relationship itself. */
const NO_QUALIFIERS: ReadonlySet<string> = new Set(['type', 'to']);

/** What the importer takes a node's id from; it is kept as its property. */
const idIn = (space: string): Column => ({ name: 'id', type: `ID(${space})` });

/** The columns of a kind's entities. */
export function entityColumns(kind: EntityKind): Column[] {
  const ofNames = (['names', 'nameLanguages', 'nameKinds'] as const).map((name) => ({
    name,
    type: 'string[]' as const,
  }));
  const text = (['kind', 'name', 'nameZh', 'caption'] as const).map((name) => ({ name, type: 'string' as const }));
  const lifetime = (['existsFrom', 'existsUntil'] as const).map((name) => ({ name, type: 'date' as const }));
  const fields = columnsOf(RECORD_OF_KIND[kind]);
  return [idIn('Entity'), ...fields, ...ofNames, ...text, ...lifetime, ...MARKS];
}

/** The columns of a type's relationships. */
export function relationshipColumns(type: RelationshipType): Column[] {
  const shape = relationshipRecord.options.find((option) => option.shape.type.value === type);
  if (shape === undefined) throw new Error(`the dataset has no form for ${type}`);
  const own: Column[] = [
    { name: 'id', type: 'string' },
    { name: 'passages', type: 'string[]' },
    { name: 'byTarget', type: 'string' },
    { name: 'onlooker', type: 'boolean' },
  ];
  return [...own, ...columnsOf(shape).filter(({ name }) => !NO_QUALIFIERS.has(name)), ...MARKS];
}

/** The columns of what leads from an entity to a passage. */
export function statedInColumns(): Column[] {
  return [{ name: 'properties', type: 'string[]' }];
}

/** The columns of source documents. */
export function documentColumns(): Column[] {
  return [idIn('SourceDocument'), ...columnsOf(documentRecord), ...MARKS];
}

/** The columns of passages. */
export function passageColumns(): Column[] {
  const own = ['documentId', 'locator'].map((name) => ({ name, type: 'string' as const }));
  return [idIn('Passage'), ...own, ...MARKS];
}

/** The columns of claims. */
export function claimColumns(): Column[] {
  return [idIn('Claim'), ...columnsOf(claimRecord), ...MARKS];
}

/** The columns of events. */
export function eventColumns(): Column[] {
  const own = ['kind', 'on', 'entityId', 'entityKind', 'relationshipId'] as const;
  return [idIn('Event'), ...own.map((name) => ({ name, type: 'string' as const })), ...MARKS];
}

/** The columns of ids that were merged into others. */
export function previousIdColumns(): Column[] {
  return [idIn('PreviousId')];
}

function columnsOf(record: z.ZodObject): Column[] {
  return Object.entries(record.shape).flatMap(([name, schema]): Column[] => {
    if (NO_PROPERTIES.has(name)) return [];
    if (!isPartialDateProperty(name)) return [{ name, type: typeOf(schema) }];
    return [
      { name, type: 'string' },
      { name: `${name}First`, type: 'date' },
      { name: `${name}Last`, type: 'date' },
    ];
  });
}

function typeOf(schema: unknown): Column['type'] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return typeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return 'string[]';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  return schema instanceof z.ZodNumber ? 'long' : 'string';
}
