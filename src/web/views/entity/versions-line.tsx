import type { JSX, Ref } from 'react';
import { useAsOf } from '../../address/use-as-of';
import { today } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { measuredWidth } from '../../parts/measured-width';
import { useWidth } from '../../parts/use-width';
import { firstDayOf, placeLabels, type LifeDay } from './version-events';

const ROW = 22;
const MARGIN = 16;
/** Room under the axis for its years. */
const BELOW = 56;

/** The life of an instrument on a line of time, with the day that is asked about. */
export function VersionsLine({ days, ref }: { days: readonly LifeDay[]; ref?: Ref<SVGSVGElement> }): JSX.Element {
  const { t } = useWords();
  const [asOf = today()] = useAsOf();
  const [box, width] = useWidth<HTMLDivElement>(800);
  const at = scaleOf([...days.map(({ day }) => day), asOf], width);
  const labels = days.map(({ day, events }) => {
    const text = `${day} ${[...new Set(events.map(({ kind }) => t(`event.${kind}`)))].join(', ')}`;
    return { day, text, x: at(day) - 4, length: Math.ceil(measuredWidth(text, 13)) };
  });
  const placed = placeLabels(labels, width);
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const axis = rows * ROW + 12;
  const heightOf = (row = 0): number => axis - 14 - row * ROW;
  const chosen = at(asOf);
  const end = chosen > width / 2 ? 'end' : 'start';

  return (
    <div className="versions-line" ref={box}>
      <svg
        aria-label={t('entity.versions')}
        height={axis + BELOW}
        ref={ref}
        role="img"
        viewBox={`0 0 ${String(width)} ${String(axis + BELOW)}`}
        width={width}
      >
        <line className="axis" x1={MARGIN} x2={width - MARGIN} y1={axis} y2={axis} />
        {spans(days, asOf).map(({ from, to }) => (
          <line className="in-force" key={from} x1={at(from)} x2={at(to)} y1={axis} y2={axis} />
        ))}
        {labels.map(({ day }, index) => (
          <line className="stem" key={day} x1={at(day)} x2={at(day)} y1={heightOf(placed[index]?.row) + 4} y2={axis} />
        ))}
        {labels.map(({ day, text }, index) => (
          <g key={day}>
            <circle className="dot" cx={at(day)} cy={axis} r={5} />
            <text x={placed[index]?.x ?? 0} y={heightOf(placed[index]?.row)}>
              {text}
            </text>
          </g>
        ))}
        <line className="chosen" x1={chosen} x2={chosen} y1={axis - 8} y2={axis + 22} />
        <text className="chosen-day" textAnchor={end} x={chosen} y={axis + 38}>
          {`${t('entity.chosenDay')}: ${asOf}`}
        </text>
      </svg>
    </div>
  );
}

function scaleOf(days: readonly string[], width: number): (day: string) => number {
  const times = days.map(firstDayOf);
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  return (day) => MARGIN + ((firstDayOf(day) - first) / span) * (width - 2 * MARGIN);
}

/** From its first day in force to its repeal, or to the later of today and the chosen day where none is known. */
function spans(days: readonly LifeDay[], asOf: string): { from: string; to: string }[] {
  const from = days.find(({ events }) => events.some(({ kind, version }) => kind === 'TOOK_EFFECT' && !version))?.day;
  const repealed = days.find(({ events }) => events.some(({ kind }) => kind === 'REPEALED'))?.day;
  const last = [asOf, ...days.map(({ day }) => day)].toSorted().at(-1) ?? asOf;
  return from === undefined ? [] : [{ from, to: repealed ?? last }];
}
