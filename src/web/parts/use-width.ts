import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, now and after each change; for drawings that fit their letters to the room. */
export function useWidth<Shown extends Element>(atFirst: number): [RefObject<Shown | null>, number] {
  const ref = useRef<Shown>(null);
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
