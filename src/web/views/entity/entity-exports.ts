import type { GraphData } from '../../export/graph-data';
import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import type { EntityShown, PassageShown, RelationshipRow } from './entity-operation';
import { claimedValue, factsOf, plainValue, restsOnRecord, type FactField } from './facts';
import { otherEnd } from './groups';
import { qualifiersText, type TopicsById } from './qualifiers';

/** What a row of the table holds; the columns are the same for names, facts, claims and relationships. */
interface Row {
  readonly part: string;
  readonly fact: string;
  readonly value: string;
  readonly id?: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly qualifiers?: string;
  readonly certainty?: string;
  readonly from?: string;
}

/** The names, facts and claims of an entity, then its relationships, as rows of one table. */
export function entityTable(
  entity: EntityShown,
  relationships: readonly RelationshipRow[],
  topics: TopicsById,
  words: Words,
): Table {
  const { t } = words;
  const rows: readonly Row[] = [
    ...entity.names.map(({ value, kind, lang }) => ({
      part: t('entity.names'),
      fact: `${t(`nameKind.${kind}`)} (${t(`entity.language.${lang}`)})`,
      value,
    })),
    ...factsOf(entity).map((fact) => ({
      part: t('entity.facts'),
      fact: t(`entity.field.${fact.field}`),
      value: plainValue(fact.value, words),
      certainty: t(fact.isInferred ? 'certainty.INFERRED' : 'certainty.STATED'),
      from: restsOnRecord(fact) ? t('entity.recordAsWhole') : listed(fact.passages),
    })),
    ...entity.claims.map((claim) => ({
      part: t('entity.claims'),
      fact: t(`entity.field.${claim.property as FactField}`),
      value: claimedValue(claim, words),
      qualifiers: t(`entity.rank.${claim.rank}`),
      from: listed(claim.passages),
    })),
    ...relationships.map((row) => ({
      part: t('entity.relationships'),
      fact: t(row.from.id === entity.id ? `outgoing.${row.type}` : `incoming.${row.type}`),
      value: otherEnd(row, entity.id).name,
      id: otherEnd(row, entity.id).id,
      since: row.since,
      until: row.until,
      qualifiers: qualifiersText(row, words, topics),
      certainty: t(`certainty.${row.certainty}`),
    })),
  ];
  return {
    columns: [
      t('entity.part'),
      t('entity.fact'),
      t('entity.valueColumn'),
      'id',
      t('entity.sinceColumn'),
      t('entity.untilColumn'),
      t('entity.qualifiersColumn'),
      t('entity.certaintyColumn'),
      t('entity.from'),
    ],
    rows: rows.map(({ part, fact, value, id, since, until, qualifiers, certainty, from }) => [
      part,
      fact,
      value,
      id,
      since,
      until,
      qualifiers,
      certainty,
      from,
    ]),
  };
}

/** An entity and what it is connected with, as a graph. */
export function entityGraph(entity: EntityShown, rows: readonly RelationshipRow[]): GraphData {
  const nodes = new Map([entity, ...rows.flatMap(({ from, to }) => [from, to])].map((node) => [node.id, node]));
  return {
    nodes: [...nodes.values()].map(({ id, name, kind }) => ({ id, name, kind })),
    relationships: rows.map(({ from, to, ...row }) => ({ ...row, from: from.id, to: to.id })),
  };
}

function listed(passages: readonly PassageShown[]): string {
  return passages.map(({ document, locator }) => `${document.title}, ${locator}`).join('; ');
}
