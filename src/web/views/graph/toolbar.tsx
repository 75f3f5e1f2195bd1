import type { JSX, RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import { AddEntity } from './add-entity';
import type { CanvasHandle } from './canvas';
import type { GraphControl } from './use-graph-state';

/** What is done with the canvas as a whole. */
export function Toolbar({
  control: { state, act, undo, redo },
  canvas,
  isEmpty,
}: {
  control: GraphControl;
  canvas: RefObject<CanvasHandle | null>;
  isEmpty: boolean;
}): JSX.Element {
  const { t } = useWords();
  return (
    <div className="graph-toolbar">
      <AddEntity onAdd={(id) => act({ do: 'add', id })} />
      <div aria-label={t('graph.actions')} className="graph-buttons" role="group">
        <button aria-keyshortcuts="Control+Z" disabled={!undo} onClick={() => undo?.()} type="button">
          {t('graph.undo')}
        </button>
        <button aria-keyshortcuts="Control+Y" disabled={!redo} onClick={() => redo?.()} type="button">
          {t('graph.redo')}
        </button>
        {!isEmpty && (
          <>
            <button onClick={() => canvas.current?.layOut()} type="button">
              {t('graph.layOut')}
            </button>
            <button onClick={() => canvas.current?.fit()} type="button">
              {t('graph.fit')}
            </button>
            <button aria-label={t('graph.zoomIn')} onClick={() => canvas.current?.zoom(1.25)} type="button">
              +
            </button>
            <button aria-label={t('graph.zoomOut')} onClick={() => canvas.current?.zoom(0.8)} type="button">
              −
            </button>
            {state.hidden.length > 0 && (
              <button onClick={() => act({ do: 'unhide' })} type="button">
                {t('graph.unhide', { count: state.hidden.length })}
              </button>
            )}
            <button onClick={() => act({ do: 'clear' })} type="button">
              {t('graph.clear')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
