import type { Palette } from './graph-svg';

/** The colours of the page as it is now, for a canvas that knows no style sheet. */
export interface PageColours extends Palette {
  readonly faint: string;
  readonly accent: string;
}

/** Reads the page's colours in its theme. */
export function pageColours(within: HTMLElement): PageColours {
  const probe = within.appendChild(document.createElement('span'));
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: colour('paper'),
    ink: colour('ink'),
    line: colour('line-strong'),
    faint: colour('faint'),
    accent: colour('accent'),
  };
  probe.remove();
  return colours;
}

/** Calls back when the page changes its theme, until the returned function is called. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
