import type { JSX } from 'react';
import { KIND_COLOURS, type EntityKind, type InstrumentTier } from '../../kinds';
import { markOf, OUTLINES } from './marks';

/** The mark of a kind or tier, as the canvas draws it. */
export function MarkIcon({ kind, tier }: { kind: EntityKind; tier?: InstrumentTier | undefined }): JSX.Element {
  const { shape, form } = markOf(kind, tier);
  const outline = (scale: number, paint: { fill: string; stroke?: string; strokeWidth?: number }): JSX.Element =>
    shape === 'circle' ? (
      <circle r={scale} {...paint} />
    ) : (
      <polygon points={OUTLINES[shape].map((value) => value * scale).join(' ')} {...paint} />
    );
  const colour = KIND_COLOURS[kind];
  return (
    <svg aria-hidden="true" className="graph-mark" height="16" viewBox="-1.15 -1.15 2.3 2.3" width="16">
      {form === 'filled'
        ? outline(1, { fill: colour })
        : outline(0.88, { fill: '#fff', stroke: colour, strokeWidth: form === 'hollow' ? 0.3 : 0.16 })}
      {form === 'double' && outline(0.55, { fill: colour })}
    </svg>
  );
}
