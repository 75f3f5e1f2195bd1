import { useMemo, useRef, type JSX, type PointerEvent, type RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import { useWidth } from '../../parts/use-width';
import { iso2Of, worldMap, type Point } from './geography';
import type { Named } from './labels';
import { MapArcs } from './map-arcs';
import { MapMarks } from './map-marks';
import type { Network } from './operations';
import type { Tie } from './tie';
import { useChoice } from './use-choice';
import { useZoom } from './use-zoom';
import { middle, moved, WHOLE, zoomed } from './zoom';

/** The world with its cooperation: a mark for a country, the larger the more it is linked; an arc for a tie, the wider the more it is made of. */
export function WorldMap({
  network,
  ties,
  picture,
}: {
  network: Network;
  ties: readonly Tie[];
  picture: RefObject<SVGSVGElement | null>;
}): JSX.Element {
  const { t } = useWords();
  const [box, room] = useWidth<HTMLDivElement>(960);
  const map = useMemo(() => worldMap(Math.max(room, 320)), [room]);
  const { party, choose } = useChoice();
  const { zoom, set: setZoom, hold, release: settle } = useZoom(map);
  const drag = useRef<Point>(undefined);
  // A drag ends in a click on whatever has moved along under the pointer, which nobody meant.
  const isDragged = useRef(false);

  const marks = useMemo(() => {
    const most = Math.max(1, ...network.nodes.map(({ degree }) => degree));
    const scale = Math.min(1.15, Math.max(0.6, map.width / 960));
    return network.nodes.flatMap(({ party: { id, name, ...rest }, degree }): Named[] => {
      const at = 'iso2' in rest ? map.placeOf(rest.iso2) : undefined;
      const radius = (2.5 + 7 * Math.sqrt(degree / most)) * scale;
      return at ? [{ id, name, radius, x: at.x * zoom.k + zoom.x, y: at.y * zoom.k + zoom.y }] : [];
    });
  }, [network, map, zoom]);
  const isLinked = new Map(network.nodes.map(({ party: node }) => ['iso2' in node ? node.iso2 : '', node.id]));
  const about = marks.find(({ id }) => id === party);
  const closer = (factor: number): void =>
    setZoom(
      zoomed(
        zoom,
        factor,
        about ? { x: (about.x - zoom.x) / zoom.k, y: (about.y - zoom.y) / zoom.k } : middle(zoom, map),
        map,
      ),
    );

  const onPointerMove = (event: PointerEvent): void => {
    const { current } = drag;
    if (!current) return;
    const at = { x: event.clientX, y: event.clientY };
    // A hand trembles.
    if (!isDragged.current && Math.hypot(at.x - current.x, at.y - current.y) < 4) return;
    drag.current = at;
    isDragged.current = true;
    hold((now) => moved(now, { x: at.x - current.x, y: at.y - current.y }, map));
  };
  const release = (): void => {
    drag.current = undefined;
    settle();
  };

  return (
    <div className="world" ref={box}>
      <svg
        aria-label={t('cooperation.mapLabel')}
        className={zoom.k > 1 ? 'map is-close' : 'map'}
        height={map.height}
        onClickCapture={(event) => isDragged.current && event.stopPropagation()}
        onPointerCancel={release}
        onPointerDown={(event) => {
          isDragged.current = false;
          if (zoom.k > 1 && event.isPrimary) drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerLeave={release}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        ref={picture}
        role="group"
        viewBox={`0 0 ${String(map.width)} ${String(map.height)}`}
        width={map.width}
      >
        <g transform={`translate(${String(zoom.x)},${String(zoom.y)}) scale(${String(zoom.k)})`}>
          <path className="sea" d={map.sphere} />
          <path className="graticule" d={map.graticule} />
          {map.lands.map(({ key, number, path }) => {
            const id = isLinked.get(iso2Of(number) ?? 'none');
            const state = id === undefined ? '' : id === party ? ' is-linked is-chosen' : ' is-linked';
            return (
              <path
                className={`land${state}`}
                d={path}
                key={key}
                onClick={id === undefined ? undefined : () => choose(id)}
              />
            );
          })}
        </g>
        <MapArcs links={network.links} marks={marks} party={party} ties={ties} />
        <MapMarks marks={marks} network={network} ties={ties} width={map.width} />
      </svg>
      <div aria-label={t('cooperation.zoom')} className="zoom" role="group">
        <button aria-label={t('cooperation.closer')} disabled={zoom.k >= 12} onClick={() => closer(1.6)} type="button">
          +
        </button>
        <button
          aria-label={t('cooperation.farther')}
          disabled={zoom.k <= 1}
          onClick={() => closer(1 / 1.6)}
          type="button"
        >
          −
        </button>
        <button disabled={zoom.k <= 1} onClick={() => setZoom(WHOLE)} type="button">
          {t('cooperation.whole')}
        </button>
      </div>
      <p className="fine">{t('cooperation.borders')}</p>
    </div>
  );
}
