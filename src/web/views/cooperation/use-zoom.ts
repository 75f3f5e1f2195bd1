import { useMemo, useState } from 'react';
import { useParameter } from '../../address/use-parameter';
import { WHOLE, zoomOf, zoomText, type Size, type Zoom } from './zoom';

/** How the map is looked at, and what changes it. */
export interface ZoomControl {
  readonly zoom: Zoom;
  readonly set: (zoom: Zoom) => void;
  /** While the hand moves it; what came of it is set on `release`. */
  readonly hold: (change: (now: Zoom) => Zoom) => void;
  readonly release: () => void;
}

/** The map's zoom and middle as `zoom` of the address. They are no steps that "back" undoes, and a drag is written once, at its end. */
export function useZoom({ width, height }: Size): ZoomControl {
  const [text, setText] = useParameter('zoom');
  const shared = useMemo(() => zoomOf(text, { width, height }), [text, width, height]);
  const [held, setHeld] = useState<Zoom>();
  const set = (zoom: Zoom): void => setText(zoom.k === WHOLE.k ? '' : zoomText(zoom, { width, height }));
  return {
    zoom: held ?? shared,
    set,
    hold: (change) => setHeld((now) => change(now ?? shared)),
    release: () => {
      if (!held) return;
      set(held);
      setHeld(undefined);
    },
  };
}
