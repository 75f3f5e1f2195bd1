import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { entityPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useSetParameters } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { KIND_COLOURS } from '../../kinds';
import { writtenDate } from '../../dates';
import { fitting, writtenWidth } from '../../parts/written-width';
import { eventText } from './event-text';
import { shapeOf, type Lane } from './kinds';
import { SIZE, type Bin, type Laid, type Placed } from './layout';
import type { TimelineEvent } from './operations';

interface Geometry {
  readonly top: number;
  readonly head: number;
  readonly height: number;
  readonly row: number;
  readonly width: number;
}

/** One lane: single events that lead to their entity, or counts that lead closer. One stop of the tab key; left and right go on in time. */
export function LaneRow({
  lane,
  laid,
  say,
  ...geometry
}: {
  lane: Lane;
  laid: Laid<TimelineEvent>;
  say: (text: string) => void;
} & Geometry): JSX.Element {
  const { t, number } = useWords();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const { top, head, width } = geometry;
  const count =
    laid.kind === 'single' ? laid.placed.length : laid.bins.reduce((sum, { events }) => sum + events.length, 0);
  const name = `${t(`kinds.${lane}`)} · ${number(count)}`;
  const whole = laid.kind === 'counted' ? `${name} · ${t('timeline.counted')}` : name;
  // The letters are bold.
  const title = writtenWidth(whole, 13) < width - 12 ? whole : fitting(name, 13, width - 12);
  const items = laid.kind === 'single' ? laid.placed.length : laid.bins.length;
  const stop = Math.min(current, items - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: stop + 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: items - 1,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= items) return;
    event.preventDefault();
    setCurrent(next);
    group.current?.querySelector<SVGElement>(`[data-index="${String(next)}"]`)?.focus();
  };
  const stopOf = (index: number) => ({
    'data-index': index,
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => setCurrent(index),
  });

  return (
    <g aria-label={t(`kinds.${lane}`)} className="lane" onKeyDown={onKeyDown} ref={group} role="group">
      <line className="lane-line" x1={0} x2={width} y1={top} y2={top} />
      <text className="lane-name" x={6} y={top + 16}>
        {title}
      </text>
      {laid.kind === 'single'
        ? laid.placed.map((placed, index) => (
            <EventMark
              colour={KIND_COLOURS[lane]}
              key={placed.event.id}
              placed={placed}
              say={say}
              stop={stopOf(index)}
              y={top + head + placed.row * geometry.row}
            />
          ))
        : laid.bins.map((bin, index) => (
            <BinMark
              bin={bin}
              bottom={top + head + geometry.height}
              colour={KIND_COLOURS[lane]}
              height={((geometry.height - 14) * bin.events.length) / laid.most}
              key={bin.from}
              say={say}
              stop={stopOf(index)}
            />
          ))}
    </g>
  );
}

interface Stop {
  readonly 'data-index': number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function EventMark({
  placed: { event, x, width },
  y,
  colour,
  say,
  stop,
}: {
  placed: Placed<TimelineEvent>;
  y: number;
  colour: string;
  say: (text: string) => void;
  stop: Stop;
}): JSX.Element {
  const words = useWords();
  const [asOf] = useAsOf();
  const [, navigate] = useLocation();
  const text = eventText(event, words);
  const shape = shapeOf(event.kind);
  const href = entityPath(event.entity.id, asOf);
  const inset = shape === 'begins' ? 0 : 1;
  return (
    <a
      {...stop}
      aria-label={text}
      className={`event is-${shape}`}
      href={href}
      onClick={(click) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey) return;
        click.preventDefault();
        navigate(href);
      }}
      onFocus={() => {
        stop.onFocus();
        say(text);
      }}
      onPointerEnter={() => say(text)}
      style={{ color: colour }}
    >
      <title>{text}</title>
      <rect
        height={SIZE - 2 * inset}
        rx={shape === 'ends' ? 0 : SIZE / 2}
        width={width - 2 * inset}
        x={x + inset}
        y={y + inset}
      />
    </a>
  );
}

function BinMark({
  bin,
  bottom,
  height,
  colour,
  say,
  stop,
}: {
  bin: Bin<TimelineEvent>;
  bottom: number;
  height: number;
  colour: string;
  say: (text: string) => void;
  stop: Stop;
}): JSX.Element {
  const { t, number, language } = useWords();
  const set = useSetParameters();
  const text = t('timeline.bin', {
    time: writtenDate(bin.from, language),
    number: number(bin.events.length),
    count: bin.events.length,
  });
  const closer = (): void => set({ from: String(bin.year), to: String(bin.year), page: '' }, 'push');
  return (
    <g
      {...stop}
      aria-label={text}
      className="bin"
      onClick={closer}
      onFocus={() => {
        stop.onFocus();
        say(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        closer();
      }}
      onPointerEnter={() => say(text)}
      role="button"
      style={{ color: colour }}
    >
      <title>{text}</title>
      <rect className="reach" height={height + 14} width={bin.width} x={bin.x} y={bottom - height - 14} />
      <rect className="bar" height={Math.max(2, height)} width={bin.width} x={bin.x} y={bottom - Math.max(2, height)} />
      {bin.width >= 18 && (
        <text textAnchor="middle" x={bin.x + bin.width / 2} y={bottom - Math.max(2, height) - 3}>
          {number(bin.events.length)}
        </text>
      )}
    </g>
  );
}
