import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import type { GraphData } from '../../export/graph-data';
import { svgOf } from '../../export/picture';
import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { instrumentOf, type Lineage } from './law-operation';
import { issuersOf, rowsOf } from './law-rows';
import { dayOf } from './lineage-tree';

/** The table of the view: a row for each relationship, in the order of the tree's relationships. */
export function lawTable(lineage: Lineage, t: Words['t']): Table {
  return {
    columns: (
      ['name', 'tier', 'date', 'status', 'issuer', 'relationship', 'basis', 'article', 'certainty', 'id'] as const
    ).map((column) => t(`law.column.${column}`)),
    rows: rowsOf(lineage).map(({ node, basis, article, tie }) => {
      const instrument = instrumentOf(node);
      return [
        node.name,
        instrument && t(`tier.${instrument.tier}`),
        dayOf(node),
        instrument && t(`status.${instrument.status}`),
        issuersOf(node).join('; '),
        t(`outgoing.${tie.type}`),
        basis.name,
        article,
        t(`certainty.${tie.certainty}`),
        node.id,
      ];
    }),
  };
}

/** What the view shows, as a graph. */
export function lawGraph({ nodes, relationships }: Lineage): GraphData {
  return {
    nodes: nodes.map(({ id, name, kind }) => ({ id, name, kind })),
    relationships: relationships.map(({ from, to, ...tie }) => ({ ...tie, from: from.id, to: to.id })),
  };
}

/** A drawing that the page does not show, as the text of an SVG. */
export function drawnOffPage(drawing: ReactElement): string {
  const place = document.createElement('div');
  place.className = 'off-page';
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(drawing));
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('Nothing was drawn.');
    return svgOf(svg);
  } finally {
    root.unmount();
    place.remove();
  }
}
