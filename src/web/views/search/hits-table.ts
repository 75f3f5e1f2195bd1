import { tableOf, type Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { datesOf, spanOf } from './dates';
import type { Found } from './operations';
import type { Hit } from './use-hits';

/** The results as rows: what the list shows, for a spreadsheet. */
export function hitsTable(hits: readonly Hit[], t: Words['t']): Table {
  return tableOf(hits, [
    [t('table.id'), ({ entity }) => entity.id],
    [t('search.name'), ({ entity }) => entity.name],
    [t('search.facet.kind'), ({ entity }) => t(`kind.${entity.kind}`)],
    [t('search.facet.tier'), ({ entity }) => ('tier' in entity ? t(`tier.${entity.tier}`) : undefined)],
    [t('search.status'), ({ entity }) => ('status' in entity ? t(`status.${entity.status}`) : undefined)],
    [t('search.dates'), ({ entity }) => datesText(entity, t)],
    [t('search.foundBy'), ({ matched }) => matched?.value],
  ]);
}

function datesText(entity: Found, t: Words['t']): string {
  const dates = datesOf(entity).map(({ event, on }) => `${t(`event.${event}`)} ${on}`);
  return [spanOf(entity), ...dates].filter(Boolean).join('; ');
}
