import { useEffect, useRef } from 'react';

let isBack = false;
// Heard before the router hears it, as this is evaluated before anything is drawn.
addEventListener('popstate', () => (isBack = true));
for (const step of ['pushState', 'replaceState']) addEventListener(step, () => (isBack = false));

/**
 * Brings the keyboard to the heading of a view that was gone to, which tells readers of the screen where they are; until the heading
 * is there, to the content. A new view begins at its top; where one goes back, the browser knows better.
 */
export function useFocusOnNavigation(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    const main = document.querySelector('main');
    if (before.current === path || !main) return undefined;
    before.current = path;
    if (!isBack) scrollTo(0, 0);
    main.focus({ preventScroll: true });
    const observer = new MutationObserver(() => focusHeading(main) && observer.disconnect());
    if (!focusHeading(main)) observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}

/** Whether there is nothing left to do: the heading has it, or the person has gone on already. */
function focusHeading(main: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement !== main && activeElement !== document.body) return true;
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
