import type { Words } from '../../i18n/use-words';
import { instrumentOf, type LineageNode } from './law-operation';

/** From when to when an instrument was or is in force; when it was adopted, where no more is known. */
export function timeInForce(node: LineageNode, t: Words['t']): string {
  const { effectiveOn: from, adoptedOn } = 'effectiveOn' in node ? node : { effectiveOn: null, adoptedOn: null };
  const to = instrumentOf(node)?.repealedOn ?? null;
  if (from !== null) return to === null ? t('law.since', { day: from }) : t('law.span', { from, to });
  return (
    [adoptedOn && t('law.adopted', { day: adoptedOn }), to && t('law.ended', { day: to })].filter(Boolean).join(', ') ||
    t('law.noDay')
  );
}
