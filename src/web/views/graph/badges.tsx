import type { Core } from 'cytoscape';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { badgePlaces, type BadgePlace } from './badge-places';
import type { CanvasModel } from './canvas-model';

/**
 * How many relationships lead on from an entity, beside it on the picture; a click brings what they lead to. By keyboard the
 * list does the same, where one key is enough: so these are no stops of their own.
 */
export function Badges({
  cy,
  model,
  onExpand,
}: {
  cy: Core;
  model: CanvasModel;
  onExpand: (id: string) => void;
}): JSX.Element {
  const { t, number } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly BadgePlace[]>([]);

  useEffect(() => {
    const place = (): void => {
      const leading = model.nodes.flatMap(({ id, more, isChosen }) => {
        const node = cy.getElementById(id);
        if (more === 0 || node.empty()) return [];
        return [{ id, ...node.renderedPosition(), radius: node.renderedHeight() / 2, isFirst: isChosen }];
      });
      const next = badgePlaces(leading, { width: cy.width(), height: cy.height() });
      setPlaces((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    place();
    // Said once for each picture that is drawn, of whatever moved.
    cy.on('render', place);
    return () => void cy.off('render', place);
  }, [cy, model]);

  useEffect(() => {
    const element = layer.current;
    // The wheel zooms over a badge as beside it.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      cy.container()?.dispatchEvent(new WheelEvent('wheel', event));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [cy]);

  const byId = new Map(model.nodes.map((node) => [node.id, node]));
  return (
    <div className="graph-badges" ref={layer}>
      {places.map(({ id, x, y }) => {
        const node = byId.get(id);
        return (
          node && (
            <button
              aria-label={t('graph.expandBadge', { name: node.data.caption.replaceAll('\n', ' '), count: node.more })}
              className="graph-badge"
              key={id}
              // The second click of two belongs to the first: what has come since was not aimed at.
              onClick={({ detail }) => detail < 2 && onExpand(id)}
              style={{ transform: `translate(${String(x)}px, ${String(y)}px)` }}
              tabIndex={-1}
              type="button"
            >
              <span>+{number(node.more)}</span>
            </button>
          )
        );
      })}
    </div>
  );
}
