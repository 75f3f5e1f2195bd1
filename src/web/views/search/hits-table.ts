import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { datesOf, spanOf } from './dates';
import type { Hit } from './use-hits';

/** The results as rows: what the list shows, for a spreadsheet. */
export function hitsTable(t: Words['t'], hits: readonly Hit[]): Table {
  return {
    columns: ['id', 'name', 'kind', 'tier', 'status', 'dates', 'matched'],
    rows: hits.map(({ entity, matched }) => {
      const instrument = entity.__typename === 'LegalInstrument' ? entity : undefined;
      const dates = datesOf(entity).map(({ event, on }) => `${t(`event.${event}`)} ${on}`);
      return [
        entity.id,
        entity.name,
        t(`kind.${entity.kind}`),
        instrument && t(`tier.${instrument.tier}`),
        instrument && t(`status.${instrument.status}`),
        [spanOf(entity), ...dates].filter(Boolean).join('; '),
        matched?.value,
      ];
    }),
  };
}
