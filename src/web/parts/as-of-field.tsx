import { useId, type JSX } from 'react';
import { useAsOf } from '../address/use-as-of';
import { useWords } from '../i18n/use-words';

/** The day that the view is asked about; without one it is today. */
export function AsOfField(): JSX.Element {
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
        value={asOf?.length === 10 ? asOf : ''}
      />
      {asOf !== undefined && (
        <button onClick={() => setAsOf('')} type="button">
          {t('asOf.today')}
        </button>
      )}
    </span>
  );
}
