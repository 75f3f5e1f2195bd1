import type { Core } from 'cytoscape';
import { escaped } from '../../export/escaped';
import type { Colours } from './use-colours';

/** The force view as an SVG of its own, from where its nodes came to lie. */
export function forceSvg(graph: Core, { paper, ink, faint }: Colours): string {
  const { x1, y1, w, h } = graph.elements().boundingBox({});
  const written = (value: number): string => String(Math.round(value * 10) / 10);
  const at = (id: string): { x: number; y: number } => graph.getElementById(id).position();
  const edges = graph.edges().map((edge) => {
    const [from, to] = [at(String(edge.data('source'))), at(String(edge.data('target')))];
    const ends = `x1="${written(from.x)}" y1="${written(from.y)}" x2="${written(to.x)}" y2="${written(to.y)}"`;
    return `<line ${ends} stroke="${faint}" stroke-opacity="0.5" stroke-width="${String(edge.data('width'))}"/>`;
  });
  const nodes = graph.nodes().map((node) => {
    const { x, y } = node.position();
    const size = Number(node.data('size'));
    const colour = String(node.data('colour'));
    const name = `<text x="${written(x)}" y="${written(y + size / 2 + 11)}" text-anchor="middle" fill="${ink}">${escaped(String(node.data('name')))}</text>`;
    return `<circle cx="${written(x)}" cy="${written(y)}" r="${written(size / 2)}" fill="${colour}"/>${name}`;
  });
  const view = [x1 - 20, y1 - 20, w + 40, h + 40].map(written).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${written(w + 40)}" height="${written(h + 40)}" style="background:${paper}" font-family="sans-serif" font-size="10">
${[...edges, ...nodes].join('\n')}
</svg>`;
}
