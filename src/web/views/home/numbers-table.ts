import { tableOf, type Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import type { EntityKind } from '../../kinds';
import type { Overview } from './overview';

/** How many entities of each kind there are, a row each. */
export function numbersTable({ entities }: Overview, t: Words['t']): Table {
  return tableOf(entities.facets.kind.values, [
    [t('home.kind'), ({ value }) => t(`kinds.${value as EntityKind}`)],
    [t('home.count'), ({ count }) => count],
  ]);
}
