import { readPreference, writePreference } from './storage';

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that was chosen on this machine. */
export function chosenTheme(): Theme {
  const text = readPreference('theme');
  return THEMES.find((theme) => theme === text) ?? 'system';
}

/** Puts the page into a theme and remembers it; without one, into the one that was chosen before. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  writePreference('theme', theme);
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  document.documentElement.dataset.theme = theme;
}
