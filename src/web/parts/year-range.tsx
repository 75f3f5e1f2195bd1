import { useId, useState, type JSX } from 'react';
import { useParameter } from '../address/use-parameter';
import { isYear } from '../address/years';
import { useWords } from '../i18n/use-words';

/** From one year to another, as `from` and `to` of the address. */
export function YearRange(): JSX.Element {
  const { t } = useWords();
  return (
    <span className="year-range">
      <YearField label={t('years.from')} name="from" />
      <YearField label={t('years.to')} name="to" />
    </span>
  );
}

/** Takes effect with the fourth digit, so that half a year is not asked about. */
function YearField({ name, label }: { name: 'from' | 'to'; label: string }): JSX.Element {
  const id = useId();
  const [value, setValue] = useParameter(name);
  const [draft, setDraft] = useState<string>();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        aria-invalid={draft !== undefined && draft.length >= 4}
        autoComplete="off"
        id={id}
        inputMode="numeric"
        maxLength={4}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => {
          const text = event.target.value;
          const isWhole = text === '' || isYear(text);
          setDraft(isWhole ? undefined : text);
          if (isWhole) setValue(text);
        }}
        placeholder="…"
        size={4}
        value={draft ?? value}
      />
    </>
  );
}
