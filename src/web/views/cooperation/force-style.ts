import type { StylesheetJson } from 'cytoscape';
import type { Colours } from './use-colours';

/** How the force view looks: a colour a community, a shape a kind, a line a tie as on the map. */
export function forceStyle({ ink, paper, faint, accent, derived, membership }: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'background-color': 'data(colour)',
        width: 'data(size)',
        height: 'data(size)',
      },
    },
    {
      selector: '.is-named',
      style: {
        label: 'data(name)',
        color: ink,
        'text-valign': 'bottom',
        'text-outline-color': paper,
        'text-wrap': 'ellipsis',
      },
    },
    { selector: 'node[kind = "ORGANIZATION"]', style: { shape: 'round-hexagon' } },
    { selector: 'node[kind = "BODY"]', style: { shape: 'round-rectangle' } },
    {
      selector: 'edge',
      style: { width: 'data(width)', 'line-color': faint, 'line-opacity': 0.35, 'curve-style': 'haystack' },
    },
    { selector: 'edge[tie = "STATED"]', style: { 'line-color': accent, 'line-opacity': 0.9 } },
    {
      selector: 'edge[tie = "INFERRED"]',
      style: { 'line-color': accent, 'line-opacity': 0.9, 'line-style': 'dotted' },
    },
    {
      selector: 'edge[tie = "DERIVED"]',
      style: { 'line-color': derived, 'line-opacity': 0.6, 'line-style': 'dashed' },
    },
    { selector: 'edge[tie = "MEMBERSHIP"]', style: { 'line-color': membership, 'line-opacity': 0.6 } },
    { selector: 'edge[tie = "SHARED"]', style: { 'line-opacity': 0.15 } },
    { selector: '.is-far', style: { opacity: 0.12 } },
    { selector: '.is-chosen', style: { 'border-width': 3, 'border-color': ink } },
  ];
}
