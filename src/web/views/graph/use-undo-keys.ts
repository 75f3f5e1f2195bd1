import { useEffect } from 'react';
import type { GraphControl } from './use-graph-state';

/** Control and Z undoes, with Shift or with Y it redoes, as everywhere; in a field they stay the field's. */
export function useUndoKeys({ undo, redo }: GraphControl): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const inField =
        event.target instanceof HTMLInputElement && ['search', 'text', 'date'].includes(event.target.type);
      if (!(event.ctrlKey || event.metaKey) || inField) return;
      const key = event.key.toLowerCase();
      const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
