import { tableOf, type Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { otherOf } from './event-text';
import type { TimelineEvent } from './operations';

/** Events as rows: when, what happened, to what, by or in what, and how that is known. */
export function eventsExport(events: readonly TimelineEvent[], t: Words['t']): Table {
  const [toWhat, by] = [t('timeline.toWhat'), t('timeline.by')];
  return tableOf(events, [
    [t('timeline.when'), ({ on }) => on],
    [t('timeline.what'), ({ kind }) => t(`event.${kind}`)],
    [t('table.idOf', { column: toWhat }), ({ entity }) => entity.id],
    [toWhat, ({ entity }) => entity.name],
    [t('timeline.kind'), ({ entity }) => t(`kind.${entity.kind}`)],
    [t('table.idOf', { column: by }), ({ entity, relationship }) => otherOf(entity.id, relationship)?.id],
    [by, ({ entity, relationship }) => otherOf(entity.id, relationship)?.name],
    [t('timeline.certainty'), ({ relationship }) => relationship && t(`certainty.${relationship.certainty}`)],
  ]);
}
