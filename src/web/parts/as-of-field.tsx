import { useId, type JSX } from 'react';
import { useAsOf } from '../address/use-as-of';
import { useWords } from '../i18n/use-words';

/** The day that the view is asked about; without one it is today. */
export function AsOfField(): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  return <DayField clear={t('asOf.today')} day={asOf?.length === 10 ? asOf : undefined} />;
}

/** The field of the day in the address: it shows `day`, and `clear` says what takes the day away. */
export function DayField({ day, clear }: { day: string | undefined; clear: string }): JSX.Element {
  const { t } = useWords();
  const [asOf, setAsOf] = useAsOf();
  const id = useId();
  return (
    <span className="as-of">
      <label htmlFor={id}>{t('asOf.label')}</label>
      <input
        id={id}
        max="2099-12-31"
        min="1949-10-01"
        onChange={(event) => setAsOf(event.target.value)}
        type="date"
        value={day ?? ''}
      />
      {asOf !== undefined && (
        <button onClick={() => setAsOf('')} type="button">
          {clear}
        </button>
      )}
    </span>
  );
}
