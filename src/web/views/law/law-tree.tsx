import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { entityPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useWords } from '../../i18n/use-words';
import { LawLine, textOfLine } from './law-line';
import type { LawItem } from './lineage-tree';
import { lineThatBegins, moveOf } from './tree-keys';
import { turnedOver, wayTo, type Folding, type TreeRow } from './tree-rows';

/** Letters typed within this many milliseconds are one word. */
const TYPING = 700;

/** The tree, one line below the other, walked by the keys of the tree pattern of the ARIA Authoring Practices. */
export function LawTree({
  root,
  rows,
  folding,
  setFold,
}: {
  root: LawItem;
  rows: readonly TreeRow[];
  folding: Folding;
  setFold: (keys: readonly string[]) => void;
}): JSX.Element {
  const words = useWords();
  const [, go] = useLocation();
  const [asOf] = useAsOf();
  const [activeKey, setActiveKey] = useState(root.key);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const at = Math.max(
    0,
    rows.findIndex(({ item }) => item.key === activeKey),
  );

  const focus = (key: string): void => {
    setActiveKey(key);
    // A line that is only now unfolded is there after the next drawing.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    });
  };
  const turn = (key: string): void => setFold(turnedOver(folding, key));
  /** Unfolds the way to where an instrument stands in full. */
  const goTo = (id: string): void => {
    const shown = new Set(rows.filter(({ isExpanded }) => isExpanded).map(({ item }) => item.key));
    const closed = (wayTo(root, id) ?? []).filter((key) => !shown.has(key));
    let next = folding;
    for (const key of closed) {
      const keys = turnedOver(next, key);
      next = { base: next.base, turned: new Set(next.base === 'auto' ? keys : keys.slice(1)) };
    }
    if (closed.length > 0) setFold([...(next.base === 'auto' ? [] : [next.base]), ...next.turned]);
    focus(id);
  };
  const openLine = ({ item, isExpanded }: TreeRow): void => {
    if (item.type === 'law' && item.isReference) goTo(item.node.id);
    else if (item.type === 'law') go(entityPath(item.node.id, asOf));
    else if (isExpanded !== undefined) turn(item.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    if (!row) return;
    const move = moveOf(event.key, rows, at);
    if (move) {
      if ('turn' in move) turn(move.turn);
      else focus(rows[move.to]?.item.key ?? root.key);
    } else if (event.key === 'Enter') openLine(row);
    else if (event.key === ' ' && row.isExpanded !== undefined) turn(row.item.key);
    else if (event.key.length === 1 && event.key !== ' ') {
      const now = event.timeStamp;
      typed.current = { text: (now - typed.current.at < TYPING ? typed.current.text : '') + event.key, at: now };
      const found = lineThatBegins(
        typed.current.text,
        rows.map(({ item }) => textOfLine(item, words)),
        at,
      );
      if (found !== undefined) focus(rows[found]?.item.key ?? root.key);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <p className="fine no-print">{words.t('law.help')}</p>
      <div aria-label={root.node.name} className="law-tree" onKeyDown={onKeyDown} ref={list} role="tree">
        {rows.map((row, index) => (
          <LawLine
            goTo={goTo}
            isActive={index === at}
            key={row.item.key}
            onFocus={() => setActiveKey(row.item.key)}
            row={row}
            turn={turn}
          />
        ))}
      </div>
    </>
  );
}
