import { useId, type JSX } from 'react';
import { useAsOf } from '../../address/use-as-of';
import { lastDay } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { DayField } from '../../parts/as-of-field';

const FIRST_YEAR = 1990;
const LAST_YEAR = new Date().getFullYear() + 2;

/** The day whose graph is shown: a year's last day by the slider, any day by the field; without one, that of every day. */
export function AsOfSlider(): JSX.Element {
  const { t, language } = useWords();
  const [asOf, setAsOf] = useAsOf();
  const slider = useId();
  const day = asOf === undefined ? undefined : lastDay(asOf);
  const year = day === undefined ? LAST_YEAR : Number(day.slice(0, 4));
  const said =
    day === undefined
      ? t('graph.everyDay')
      : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${day}T12:00`));
  return (
    <div className="graph-as-of">
      <label htmlFor={slider}>{t('graph.year')}</label>
      <input
        aria-valuetext={said}
        id={slider}
        max={LAST_YEAR}
        min={FIRST_YEAR}
        onChange={(event) => setAsOf(`${event.target.value}-12-31`)}
        step={1}
        type="range"
        value={year}
      />
      <output htmlFor={slider}>{said}</output>
      <DayField clear={t('graph.everyDay')} day={day} />
    </div>
  );
}
