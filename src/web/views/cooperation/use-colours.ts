import { useMemo, useSyncExternalStore } from 'react';

/** The colours of the page as a canvas needs them: it knows no variables of the style sheet. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly derived: string;
  readonly membership: string;
}

const dark = matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** The colours of the theme, anew whenever it changes. */
export function useColours(): Colours {
  const paper = useSyncExternalStore(subscribe, () => getComputedStyle(document.body).backgroundColor);
  return useMemo(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const of = (name: string): string => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    };
    const [ink = '', faint = '', line = '', accent = '', derived = '', membership = ''] = [
      'ink',
      'faint',
      'line',
      'accent',
      'tie-derived',
      'tie-membership',
    ].map(of);
    probe.remove();
    return { paper, ink, faint, line, accent, derived, membership };
  }, [paper]);
}
