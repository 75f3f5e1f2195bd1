import type { JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { SIZE } from './layout';

/** What the shapes mean. */
export function Key(): JSX.Element {
  const { t } = useWords();
  return (
    <ul className="key fine">
      {(['begins', 'changes', 'ends'] as const).map((shape) => (
        <li key={shape}>
          <svg aria-hidden="true" height={SIZE + 2} width={SIZE + 2}>
            <g className={`event is-${shape}`}>
              <rect height={SIZE - 2} rx={shape === 'ends' ? 0 : SIZE / 2} width={SIZE - 2} x={2} y={2} />
            </g>
          </svg>{' '}
          {t(`timeline.${shape}`)}
        </li>
      ))}
      <li>
        <svg aria-hidden="true" height={SIZE + 2} width={SIZE * 4}>
          <g className="event is-begins">
            <rect height={SIZE - 2} rx={SIZE / 2} width={SIZE * 4 - 4} x={2} y={2} />
          </g>
        </svg>{' '}
        {t('timeline.inexact')}
      </li>
      <li>{t('timeline.dayLine')}</li>
    </ul>
  );
}
