import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, useState, type JSX, type Ref } from 'react';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../parts/answered';
import { Badges } from './badges';
import type { CanvasModel } from './canvas-model';
import { cytoscapeStyle } from './cytoscape-style';
import { onThemeChange, pageColours } from './palette';
import type { Position } from './placement';

/** What can be asked of the canvas from outside. */
export interface CanvasHandle {
  readonly layOut: () => void;
  readonly fit: () => void;
  readonly zoom: (by: number) => void;
  readonly png: () => Promise<Blob>;
  readonly positions: () => ReadonlyMap<string, Position>;
}

/** What a person does on the canvas. */
export interface CanvasEvents {
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPin: (id: string, at: Position) => void;
  readonly onExpand: (id: string) => void;
}

type Drawing = typeof import('./draw');

/** The picture of the graph. All that can be done on it can be done in the list beside it too. */
export function Canvas({
  model,
  isWhole,
  events,
  ref,
}: {
  model: CanvasModel;
  /** Whether no more answers are waited for. */
  isWhole: boolean;
  events: CanvasEvents;
  ref: Ref<CanvasHandle>;
}): JSX.Element {
  const { t, number } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ readonly cy: Core; readonly draw: Drawing }>();
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let cy: Core | undefined;
    let over = false;
    void import('./draw').then((draw) => {
      if (over) return;
      cy = draw.newCanvas(element);
      const chosen = cy;
      chosen.style(cytoscapeStyle(pageColours(element)));
      chosen.on('tap', (event) => {
        const target = event.target as { id?: () => string };
        latest.current.onChoose(event.target === chosen ? '' : (target.id?.() ?? ''));
      });
      chosen.on('dbltap', 'node', (event) => latest.current.onOpen((event.target as { id: () => string }).id()));
      chosen.on('grab', 'node', (event) => draw.rememberFree(event.target as NodeSingular));
      chosen.on('dragfree', 'node', (event) => {
        const node = event.target as NodeSingular;
        latest.current.onPin(node.id(), { ...node.position() });
      });
      setDrawing({ cy, draw });
    });
    const stop = onThemeChange(() => cy?.style(cytoscapeStyle(pageColours(element))));
    return () => {
      over = true;
      stop();
      cy?.destroy();
    };
  }, []);

  // In whatever order the first answers come, all of them together are laid out from the same beginning.
  const isBegun = useRef(false);
  useEffect(() => {
    if (!drawing) return;
    const { cy, draw } = drawing;
    const anew = !isBegun.current;
    if (draw.drawModel(cy, model, { anew })) draw.layOut(cy, model, { anew, animate: !anew && !isStill() });
    if (isWhole) isBegun.current = true;
  }, [drawing, model, isWhole]);

  useImperativeHandle(ref, () => ({
    layOut: () => drawing?.draw.layOut(drawing.cy, model, { anew: true, animate: !isStill() }),
    fit: () => drawing?.draw.fitInto(drawing.cy),
    zoom: (by) => drawing && zoomBy(drawing.cy, by),
    png: async () => {
      if (!drawing || !container.current) throw new Error(t('state.loading'));
      const { paper } = pageColours(container.current);
      return drawing.cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 8000,
        maxHeight: 8000,
        bg: paper,
      });
    },
    positions: () => (drawing ? drawing.draw.positionsOf(drawing.cy) : new Map<string, Position>()),
  }));

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!drawing) return;
    const move = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (move) drawing.cy.panBy({ x: move[0] ?? 0, y: move[1] ?? 0 });
    else if (event.key === '+' || event.key === '=') zoomBy(drawing.cy, 1.25);
    else if (event.key === '-') zoomBy(drawing.cy, 0.8);
    else if (event.key === '0') drawing.draw.fitInto(drawing.cy);
    else return;
    event.preventDefault();
  };

  return (
    <div
      aria-label={t('graph.canvas', { nodes: number(model.nodes.length), relationships: number(model.edges.length) })}
      className="graph-canvas"
      data-drawn={drawing !== undefined}
      onKeyDown={onKeyDown}
      role="application"
      tabIndex={0}
    >
      <div className="graph-canvas-surface" ref={container} />
      {drawing ? <Badges cy={drawing.cy} model={model} onExpand={events.onExpand} /> : <Loading />}
    </div>
  );
}

function zoomBy(cy: Core, by: number): void {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
