import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/use-words';
import { MarkIcon } from './mark';
import { captionOf, type ShownNode } from './shown-graph';

/** What the keys of the list do to the selected entity. */
export interface ListCommands {
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly fold: (id: string) => void;
  readonly hide: (id: string) => void;
  readonly pin: (id: string) => void;
}

/** The entities on the canvas as a list: the way through the graph by keyboard, and its text. */
export function EntityList({
  nodes,
  chosen,
  commands,
}: {
  nodes: readonly ShownNode[];
  chosen: string;
  commands: ListCommands;
}): JSX.Element {
  const { t, lang, number } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const index = nodes.findIndex(({ id }) => id === chosen);
  const active = Math.max(0, index);

  useEffect(() => {
    const item = list.current?.children[index];
    // Within the list only: the page itself stays where it is.
    if (item instanceof HTMLElement && list.current) {
      const { offsetTop, offsetHeight } = item;
      const { scrollTop, clientHeight } = list.current;
      if (offsetTop < scrollTop) list.current.scrollTop = offsetTop;
      else if (offsetTop + offsetHeight > scrollTop + clientHeight)
        list.current.scrollTop = offsetTop + offsetHeight - clientHeight;
    }
  }, [index]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = nodes[active];
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: nodes.length - 1 }[event.key];
    if (target !== undefined) {
      const next = nodes[Math.min(nodes.length - 1, Math.max(0, target))];
      if (next) commands.choose(next.id);
      event.preventDefault();
      return;
    }
    const command = {
      Enter: commands.open,
      e: commands.expand,
      f: commands.fold,
      h: commands.hide,
      Delete: commands.hide,
      p: commands.pin,
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command || !node) return;
    event.preventDefault();
    command(node.id);
    // What is hidden leaves the list: the next takes its place.
    if (command === commands.hide) commands.choose((nodes[active + 1] ?? nodes[active - 1])?.id ?? '');
  };

  return (
    <details className="graph-section" open>
      <summary>{t('graph.list')}</summary>
      <p className="fine">{t('graph.listHelp')}</p>
      <ul
        aria-activedescendant={nodes[active] ? optionId(nodes[active].id) : undefined}
        aria-label={t('graph.list')}
        className="graph-list"
        onKeyDown={onKeyDown}
        ref={list}
        role="listbox"
        tabIndex={0}
      >
        {nodes.map((node) => (
          <li
            aria-selected={node.id === chosen}
            id={optionId(node.id)}
            key={node.id}
            onClick={() => commands.choose(node.id)}
            onDoubleClick={() => commands.open(node.id)}
            role="option"
            title={node.name}
          >
            <MarkIcon kind={node.kind} tier={node.tier} />
            {captionOf(node, lang)}
            <span className="fine">
              {' '}
              {t(`kind.${node.kind}`)}
              {node.more > 0 && ` · +${number(node.more)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function optionId(id: string): string {
  return `graph-entity-${id}`;
}
