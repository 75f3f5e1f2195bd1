import type { JSX } from 'react';
import type { EnumOf } from '../api/graphql';
import { useWords } from '../i18n/use-words';
import './status-mark.css';

/** Whether an instrument is in force on a day. */
export type InstrumentStatus = EnumOf<'InstrumentStatus'>;

/** A shape for each, so that they are told apart without colours. */
export const STATUS_SHAPES: Readonly<Record<InstrumentStatus, string>> = {
  IN_FORCE: '●',
  NOT_YET_IN_FORCE: '○',
  NO_LONGER_IN_FORCE: '✕',
  PARTIALLY_IN_FORCE: '◐',
  UNKNOWN: '?',
};

/** The status of an instrument in words, a shape and a colour. */
export function StatusMark({ status }: { status: InstrumentStatus }): JSX.Element {
  const { t } = useWords();
  return (
    <span className={`status-mark is-${status.toLowerCase().replaceAll('_', '-')}`}>
      <span aria-hidden="true">{STATUS_SHAPES[status]}</span> {t(`status.${status}`)}
    </span>
  );
}
