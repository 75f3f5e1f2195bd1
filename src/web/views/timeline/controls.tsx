import type { JSX } from 'react';
import { useListParameter, useSetParameters } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { AsOfField } from '../../parts/as-of-field';
import { KindDot } from '../../parts/entity-link';
import { YearRange } from '../../parts/year-range';
import { EVENT_KINDS, LANES, namesOfLanes, type EventKind, type Lane } from './kinds';
import type { Frame } from './operations';
import { scaled, shifted, type Span } from './span';

type Counts = Frame['timeline']['facets'] | undefined;

type Values = readonly { readonly value: string | null; readonly count: number }[];

/** How many there are of a kind; nothing as long as that is not known. */
function Count({ of, values }: { of: string; values: Values | undefined }): JSX.Element | null {
  const { number } = useWords();
  if (!values) return null;
  return <span className="fine">{number(values.find(({ value }) => value === of)?.count ?? 0)}</span>;
}

/** Which kinds have a lane, which events are shown, and which years. */
export function Controls({
  lanes,
  events,
  span,
  counts,
}: {
  lanes: readonly Lane[];
  events: readonly EventKind[];
  span: Span;
  counts: Counts;
}): JSX.Element {
  const { t } = useWords();
  const [, setKinds] = useListParameter('kinds');
  return (
    <form aria-label={t('timeline.controls')} className="controls" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="lanes">
        <legend className="visually-hidden">{t('timeline.kinds')}</legend>
        {LANES.map((lane) => (
          <label key={lane}>
            <input
              checked={lanes.includes(lane)}
              disabled={lanes.length === 1 && lanes[0] === lane}
              onChange={(event) =>
                setKinds(
                  namesOfLanes(LANES.filter((each) => (each === lane ? event.target.checked : lanes.includes(each)))),
                )
              }
              type="checkbox"
            />{' '}
            <KindDot kind={lane} />
            {t(`kinds.${lane}`)} <Count of={lane} values={counts?.entityKind.values} />
          </label>
        ))}
      </fieldset>
      <EventsField counts={counts} events={events} />
      <YearRange />
      <Closer span={span} />
      <AsOfField />
    </form>
  );
}

function EventsField({ events, counts }: { events: readonly EventKind[]; counts: Counts }): JSX.Element {
  const { t, number } = useWords();
  const [, setEvents] = useListParameter('events');
  return (
    <details className="menu events-menu">
      <summary>
        {events.length === 0
          ? t('timeline.allEvents')
          : t('timeline.someEvents', { count: number(events.length), total: number(EVENT_KINDS.length) })}
      </summary>
      <fieldset className="menu-items">
        <legend className="visually-hidden">{t('timeline.events')}</legend>
        {EVENT_KINDS.map((kind) => (
          <label key={kind}>
            <input
              checked={events.includes(kind)}
              onChange={(event) =>
                setEvents(EVENT_KINDS.filter((each) => (each === kind ? event.target.checked : events.includes(each))))
              }
              type="checkbox"
            />{' '}
            {t(`event.${kind}`)} <Count of={kind} values={counts?.kind.values} />
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Closer and farther, earlier and later: the same as writing other years. */
function Closer({ span }: { span: Span }): JSX.Element {
  const { t } = useWords();
  const set = useSetParameters();
  const show = ({ from, to }: Span): void => set({ from: String(from), to: String(to), page: '' }, 'push');
  return (
    <span aria-label={t('timeline.zoom')} className="closer" role="group">
      <button aria-label={t('timeline.earlier')} onClick={() => show(shifted(span, -1))} type="button">
        ←
      </button>
      <button
        aria-label={t('timeline.closer')}
        disabled={span.from === span.to}
        onClick={() => show(scaled(span, 0.5))}
        type="button"
      >
        +
      </button>
      <button aria-label={t('timeline.farther')} onClick={() => show(scaled(span, 2))} type="button">
        −
      </button>
      <button aria-label={t('timeline.later')} onClick={() => show(shifted(span, 1))} type="button">
        →
      </button>
      <button onClick={() => set({ from: '', to: '', page: '' }, 'push')} type="button">
        {t('timeline.whole')}
      </button>
    </span>
  );
}
