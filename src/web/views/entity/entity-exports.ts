import type { GraphData } from '../../export/graph-data';
import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import type { EntityShown, PassageShown, RelationshipRow } from './entity-operation';
import { factsOf, restsOnRecord, type FactValue } from './facts';
import { otherEnd } from './groups';

/** The facts of an entity, then its relationships, as rows. */
export function entityTable(entity: EntityShown, rows: readonly RelationshipRow[], t: Words['t']): Table {
  return {
    columns: [
      t('entity.fact'),
      t('entity.valueColumn'),
      t('entity.sinceColumn'),
      t('entity.untilColumn'),
      t('entity.qualifiersColumn'),
      t('entity.certaintyColumn'),
      t('entity.from'),
    ],
    rows: [
      ...entity.names.map(({ value, kind, lang }) => [
        `${t(`nameKind.${kind}`)} (${t(`entity.language.${lang}`)})`,
        value,
      ]),
      ...factsOf(entity).map((fact) => [
        t(`entity.field.${fact.field}`),
        plain(fact.value, t),
        '',
        '',
        '',
        t(fact.isInferred ? 'certainty.INFERRED' : 'certainty.STATED'),
        restsOnRecord(fact) ? t('entity.recordAsWhole') : listed(fact.passages),
      ]),
      ...entity.claims.map(({ property, value, rank, passages }) => [
        property,
        value,
        '',
        '',
        t(`entity.rank.${rank}`),
        '',
        listed(passages),
      ]),
      ...rows.map((row) => [
        t(row.from.id === entity.id ? `outgoing.${row.type}` : `incoming.${row.type}`),
        otherEnd(row, entity.id).name,
        row.since,
        row.until,
        row.qualifiers.map(({ key, value }) => `${key}: ${value}`).join('; '),
        t(`certainty.${row.certainty}`),
      ]),
    ],
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

function plain(value: FactValue, t: Words['t']): string | number {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'word':
      return t(value.word);
    case 'link':
      return value.url;
    case 'entities':
      return value.entities.map(({ name }) => name).join('; ');
    case 'unknown':
      return '';
  }
}
