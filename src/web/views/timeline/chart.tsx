import { useMemo, useState, type JSX, type RefObject } from 'react';
import { useAsOf } from '../../address/use-as-of';
import { lastDay, today, yearNumber } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { useWidth } from '../../parts/use-width';
import { fitting } from '../../parts/written-width';
import type { Lane } from './kinds';
import { LaneRow } from './lane-row';
import { layOut, SIZE } from './layout';
import type { Frame, TimelineEvent } from './operations';
import { scaleOf, ticks, type Span } from './span';

const ROW = SIZE + 2;
const HEAD = 22;
const LANE_HEAD = 24;
const LANE_FOOT = 8;
const COUNTED = 90;

/** The events on a line: the stages as bands behind, a lane a kind, each date as wide as it is exactly known. */
export function Chart({
  events,
  lanes,
  span,
  stages,
  picture,
}: {
  events: readonly TimelineEvent[];
  lanes: readonly Lane[];
  span: Span;
  stages: Frame['stages']['nodes'];
  picture: RefObject<SVGSVGElement | null>;
}): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  const [box, width] = useWidth<HTMLDivElement>(1200);
  const [said, setSaid] = useState('');
  const x = useMemo(() => scaleOf(span, width), [span, width]);
  const laid = useMemo(
    () =>
      lanes.map((lane) => ({
        lane,
        laid: layOut(
          events.filter(({ entity }) => entity.kind === lane),
          x,
        ),
      })),
    [events, lanes, x],
  );
  const insides = laid.map((row) => (row.laid.kind === 'counted' ? COUNTED : Math.max(2, row.laid.rows) * ROW));
  const topOf = (index: number): number =>
    insides.slice(0, index).reduce((top, inside) => top + LANE_HEAD + inside + LANE_FOOT, HEAD);
  const height = topOf(insides.length);
  const day = asOf ? lastDay(asOf) : today();
  const dayX = x(yearNumber(day));

  return (
    <div className="timeline-chart" ref={box}>
      <svg
        aria-label={t('timeline.chartLabel')}
        height={height + 24}
        ref={picture}
        role="group"
        viewBox={`0 0 ${String(width)} ${String(height + 24)}`}
        width={width}
      >
        {stages.map((stage, index) => (
          <Band bottom={height} index={index} key={stage.id} stage={stage} width={width} x={x} />
        ))}
        {ticks(span, width).map((year) => (
          <g className="tick" key={year}>
            <line x1={x(year)} x2={x(year)} y1={HEAD} y2={height} />
            <text x={x(year) + 3} y={height + 16}>
              {year}
            </text>
          </g>
        ))}
        {dayX >= 0 && dayX <= width && (
          <g className="as-of-line">
            <line x1={dayX} x2={dayX} y1={HEAD} y2={height + 4} />
            <title>{day}</title>
          </g>
        )}
        {laid.map(({ lane, laid: inLane }, index) => (
          <LaneRow
            head={LANE_HEAD}
            height={insides[index] ?? 0}
            key={lane}
            laid={inLane}
            lane={lane}
            row={ROW}
            say={setSaid}
            top={topOf(index)}
            width={width}
          />
        ))}
      </svg>
      <p aria-live="polite" className="said fine">
        {said || t('timeline.hint')}
      </p>
    </div>
  );
}

function Band({
  stage,
  index,
  bottom,
  width,
  x,
}: {
  stage: Frame['stages']['nodes'][number];
  index: number;
  bottom: number;
  width: number;
  x: (year: number) => number;
}): JSX.Element | null {
  const left = Math.max(0, stage.from === null ? 0 : x(Number(stage.from.slice(0, 4))));
  const right = Math.min(width, stage.to === null ? width : x(Number(stage.to.slice(0, 4)) + 1));
  if (right <= left) return null;
  return (
    <g className={`band is-${index % 2 === 0 ? 'even' : 'odd'}`}>
      <title>{stage.name}</title>
      <rect height={bottom} width={right - left} x={left} y={0} />
      <text x={left + 6} y={15}>
        {fitting(stage.name, 12, right - left - 12)}
      </text>
    </g>
  );
}
