import type { GraphData } from '../../export/graph-data';
import { tableOf, type Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { captionOf, type ShownGraph } from './shown-graph';
import { graphSvg, type Palette } from './graph-svg';
import { sizeOf } from './marks';
import type { Position } from './placement';

/** What is shown as rows: a relationship each, with its ends by name. Entities without any stand alone. */
export function graphTable({ nodes, relationships }: ShownGraph, t: Words['t']): Table {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const connected = new Set(relationships.flatMap(({ from, to }) => [from.id, to.id]));
  const [start, end] = [t('graph.columnFrom'), t('graph.columnTo')];
  const alone = nodes.filter(({ id }) => !connected.has(id));
  const rows: readonly Partial<ShownGraph['relationships'][number]>[] = [
    ...relationships,
    ...alone.map(({ id }) => ({ from: { id } })),
  ];
  return tableOf(rows, [
    [t('table.idOf', { column: start }), ({ from }) => from?.id],
    [start, ({ from }) => from && names.get(from.id)],
    [t('graph.columnType'), ({ type }) => type && t(`outgoing.${type}`)],
    [t('table.idOf', { column: end }), ({ to }) => to?.id],
    [end, ({ to }) => to && names.get(to.id)],
    [t('graph.since'), ({ since }) => since],
    [t('graph.until'), ({ until }) => until],
    [t('graph.certainty'), ({ certainty }) => certainty && t(`certainty.${certainty}`)],
  ]);
}

/** What is shown, for programs that read graphs. */
export function graphData({ nodes, relationships }: ShownGraph): GraphData {
  return {
    nodes,
    relationships: relationships.map(({ from, to, ...relationship }) => ({
      ...relationship,
      from: from.id,
      to: to.id,
    })),
  };
}

/** What is shown as an SVG, with the places that the canvas has given. */
export function shownSvg(
  { nodes, relationships }: ShownGraph,
  places: ReadonlyMap<string, Position>,
  palette: Palette,
  { t, lang }: Pick<Words, 't' | 'lang'>,
): string {
  return graphSvg(
    nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      tier: node.tier,
      caption: captionOf(node, lang),
      size: sizeOf(node.degree),
      at: places.get(node.id) ?? { x: 0, y: 0 },
    })),
    relationships.map(({ type, from, to, certainty }) => ({
      from: from.id,
      to: to.id,
      caption: t(`outgoing.${type}`),
      certainty,
      isDirected: type !== 'COOPERATES_WITH',
    })),
    palette,
  );
}
