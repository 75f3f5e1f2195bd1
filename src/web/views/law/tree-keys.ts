import type { TreeRow } from './tree-rows';

/** What a key does in a tree: move to another line, or turn over the one it is on. */
export type TreeMove = { readonly to: number } | { readonly turn: string } | undefined;

/** The keys of the tree pattern of the ARIA Authoring Practices; undefined for a key that it does not use. */
export function moveOf(key: string, rows: readonly TreeRow[], at: number): TreeMove {
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      if (row.isExpanded === false) return { turn: row.item.key };
      return row.isExpanded ? { to: at + 1 } : undefined;
    case 'ArrowLeft': {
      if (row.isExpanded) return { turn: row.item.key };
      const parent = rows.findIndex(({ item }) => item.key === row.parentKey);
      return parent === -1 ? undefined : { to: parent };
    }
    default:
      return undefined;
  }
}

/** The next line after this one whose text begins with what was typed, going round at the end. */
export function lineThatBegins(typed: string, texts: readonly string[], at: number): number | undefined {
  const begins = (index: number): boolean => texts[index]?.toLowerCase().startsWith(typed.toLowerCase()) ?? false;
  // One letter moves on; more of them narrow down, and may stay where they are.
  const start = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < texts.length; step++) {
    const index = (start + step) % texts.length;
    if (begins(index)) return index;
  }
  return undefined;
}
