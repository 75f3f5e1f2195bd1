import type { StylesheetJson } from 'cytoscape';
import { DASHES } from './graph-svg';
import { OUTLINES } from './marks';
import type { PageColours } from './palette';

/**
 * More than this is drawn plainly: straight lines without captions. Tried with 2,000 entities and 5,000 relationships in
 * headless Chromium without a graphics card, on two cores that ten others kept busy, frames a second while panning over all of
 * it and near by: curves with captions 37 to 46 and 21 to 24, curves without 23 and 15, straight without 33 to 43 and 36 to 38;
 * with textureOnViewport 26 and 39, with hideEdgesOnViewport 52 and 29 (without the lines), as haystack 24 and 11 (without tips).
 */
export const PLAIN_ABOVE = 600;

/** How the canvas draws, in the page's colours. */
export function cytoscapeStyle({ paper, ink, line, faint, accent }: PageColours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-color': 'data(colour)',
        'border-width': 0,
        label: 'data(caption)',
        color: ink,
        'font-family': 'system-ui, "Noto Sans CJK SC", sans-serif',
        'font-size': 10.5,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        // The caption comes in rows.
        'text-max-width': '400',
        'text-outline-color': paper,
        'text-outline-width': 2,
        // Lines pass under captions, not through them.
        'text-background-color': paper,
        'text-background-opacity': 0.75,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        'z-index': 2,
      },
    },
    { selector: '.circle', style: { shape: 'ellipse' } },
    ...Object.entries(OUTLINES).map(([name, outline]) => ({
      selector: `.${name}`,
      style: { shape: 'polygon' as const, 'shape-polygon-points': outline.join(' ') },
    })),
    // White inside in both themes: on dark paper the dark colours of kinds are told from it by that.
    { selector: '.hollow', style: { 'background-color': '#fff', 'border-width': 3 } },
    { selector: '.double', style: { 'border-width': 6, 'border-style': 'double' } },
    // Dark marks are lost on dark paper without a rim.
    { selector: '.filled', style: { 'border-width': 1, 'border-color': line } },
    { selector: '.start', style: { 'font-weight': 'bold', 'font-size': 12.5 } },
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'line-color': line,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': line,
        'arrow-scale': 0.8,
        label: 'data(caption)',
        color: faint,
        'font-family': 'system-ui, "Noto Sans CJK SC", sans-serif',
        'font-size': 8,
        'min-zoomed-font-size': 8,
        'text-rotation': 'autorotate',
        'text-outline-color': paper,
        'text-outline-width': 2,
      },
    },
    // Where captions would cover each other they come when one zooms in, or selects an end.
    { selector: 'edge.crowded', style: { 'min-zoomed-font-size': 13 } },
    { selector: 'edge.plain', style: { 'curve-style': 'straight', label: '' } },
    { selector: '.both', style: { 'target-arrow-shape': 'none' } },
    { selector: '.INFERRED', style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.INFERRED] } },
    { selector: '.DERIVED', style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.DERIVED] } },
    {
      selector: '.pinned',
      style: { 'outline-width': 2, 'outline-color': faint, 'outline-style': 'dashed', 'outline-offset': 3 },
    },
    {
      selector: 'edge.at-chosen',
      style: {
        label: 'data(caption)',
        'line-color': faint,
        'target-arrow-color': faint,
        color: ink,
        width: 2,
        'min-zoomed-font-size': 6,
        'z-index': 3,
      },
    },
    { selector: '.faded', style: { opacity: 0.22 } },
    {
      selector: 'edge.on-path',
      style: {
        width: 4,
        'line-color': accent,
        'target-arrow-color': accent,
        color: ink,
        'font-size': 10,
        'min-zoomed-font-size': 5,
        'z-index': 3,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 4,
        'outline-color': accent,
        'outline-offset': 2,
        'min-zoomed-font-size': 0,
        'z-index': 4,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        width: 4,
        'line-color': accent,
        'target-arrow-color': accent,
        color: ink,
        'font-size': 10,
        'min-zoomed-font-size': 0,
        'z-index': 4,
      },
    },
  ];
}
