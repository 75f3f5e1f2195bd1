import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/use-words';
import { communityColour } from './communities';
import { sizeOf } from './geography';
import { labelsOf, type Named } from './labels';
import { ARROWS, nearestTowards } from './nearest';
import type { Network } from './operations';
import { tieOf, type Tie } from './tie';
import { useChoice, useShownParty } from './use-choice';

/** A mark for each country: one stop of the tab key, from which the arrow keys lead on; Enter chooses. */
export function MapMarks({
  marks,
  network,
  ties,
  width,
}: {
  marks: readonly Named[];
  network: Network;
  ties: readonly Tie[];
  width: number;
}): JSX.Element {
  const { t, number } = useWords();
  const { choose } = useChoice();
  const party = useShownParty(network);
  const [current, setCurrent] = useState<string>();
  const group = useRef<SVGGElement>(null);
  const stop = [current, party].find((id) => marks.some((mark) => mark.id === id)) ?? marks[0]?.id;
  const near = new Set(
    network.links
      .filter((link) => ties.includes(tieOf(link)) && link.between.some(({ id }) => id === party))
      .flatMap(({ between }) => between.map(({ id }) => id)),
  );
  const degrees = new Map(network.nodes.map(({ party: { id }, degree }) => [id, degree]));
  const colours = new Map(network.nodes.map(({ party: { id }, community }) => [id, communityColour(community)]));
  const isShown = (id: string): boolean => party === undefined || near.has(id) || id === party;

  const onKeyDown = (event: KeyboardEvent, mark: Named): void => {
    const direction = ARROWS[event.key];
    if (event.key === 'Enter' || event.key === ' ') choose(mark.id === party ? undefined : mark.id);
    else if (event.key === 'Escape') choose(undefined);
    else if (direction) {
      const next = nearestTowards(mark, direction, marks);
      if (next) {
        setCurrent(next.id);
        group.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next.id)}"]`)?.focus();
      }
    } else return;
    event.preventDefault();
  };

  const weights = weightsOf(network, ties);
  const weight = ({ id }: Named): number => (id === party ? Infinity : (weights.get(id) ?? 0));
  const inOrder = marks.filter(({ id }) => isShown(id)).sort((one, other) => weight(other) - weight(one));
  return (
    <>
      <g aria-label={t('cooperation.marks')} ref={group} role="group">
        {[...marks].reverse().map((mark) => (
          <g
            aria-label={t('cooperation.mark', { name: mark.name, count: number(degrees.get(mark.id) ?? 0) })}
            aria-pressed={mark.id === party}
            className={`mark${mark.id === party ? ' is-chosen' : ''}${isShown(mark.id) ? '' : ' is-far'}`}
            data-id={mark.id}
            key={mark.id}
            onClick={() => choose(mark.id)}
            onFocus={() => setCurrent(mark.id)}
            onKeyDown={(event) => onKeyDown(event, mark)}
            role="button"
            tabIndex={mark.id === stop ? 0 : -1}
          >
            <title>{t('cooperation.mark', { name: mark.name, count: number(degrees.get(mark.id) ?? 0) })}</title>
            <circle className="dot" cx={mark.x} cy={mark.y} fill={colours.get(mark.id)} r={mark.radius} />
          </g>
        ))}
      </g>
      <g aria-hidden="true" className="map-labels">
        {labelsOf(inOrder, width, width < 600 ? 14 : 70).map(({ mark, side, x, y }) => (
          <text key={mark.id} textAnchor={side} x={x} y={y}>
            {mark.name}
          </text>
        ))}
      </g>
    </>
  );
}

/** Whose name one looks for first: those whose drawn ties are made of most, and the large, in whose land there is room. */
function weightsOf({ nodes, links }: Network, ties: readonly Tie[]): ReadonlyMap<string, number> {
  const ways = new Map<string, number>();
  for (const { between, weight } of links.filter((link) => ties.includes(tieOf(link)))) {
    for (const { id } of between) ways.set(id, (ways.get(id) ?? 0) + weight);
  }
  const most = Math.max(1, ...ways.values());
  return new Map(
    nodes.map(({ party }) => {
      const size = 'iso2' in party ? sizeOf(party.iso2) : 0;
      return [party.id, Math.sqrt((ways.get(party.id) ?? 0) / most) + Math.sqrt(size)];
    }),
  );
}
