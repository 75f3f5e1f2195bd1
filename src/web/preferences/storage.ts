const PREFIX = 'cyberlaw-graph.';

/** A remembered choice; undefined where there is none, or where the browser keeps nothing. */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice where the browser allows it. */
export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing shows the default next time.
  }
}
