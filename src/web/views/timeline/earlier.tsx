import type { JSX } from 'react';
import { useSetParameters } from '../../address/use-parameter';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { EARLIER } from './operations';
import type { Question } from './use-question';

/** Says what happened before the first stage, with which the picture begins where no year was chosen, and leads to it. */
export function Earlier({ question: { from, lanes, events } }: { question: Question }): JSX.Element | null {
  const { t, number } = useWords();
  const set = useSetParameters();
  const before = String(Number(from) - 1);
  const { data } = useAnswer(
    EARLIER,
    { kinds: [...lanes], before, ...(events.length === 0 ? {} : { events: [...events] }) },
    { keepLast: true },
  );
  const [first] = data?.timeline.nodes ?? [];
  if (!data || !first) return null;
  const { totalCount: count } = data.timeline;
  return (
    <p className="earlier" role="note">
      {t('timeline.hidden', { count, number: number(count), year: from })}{' '}
      <button onClick={() => set({ from: first.on.slice(0, 4), page: '' }, 'push')} type="button">
        {t('timeline.showHidden', { year: first.on.slice(0, 4) })}
      </button>
    </p>
  );
}
