/** A box that wants a place, and the boxes that it leads to. */
export interface Placeable {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly leadsTo: readonly string[];
}

/** The middle of a box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** As high as a column may become before another begins: the whole is then about as wide as a screen. */
const COLUMN_HEIGHT = 2600;
const GAP = { x: 130, y: 40 };

/**
 * Places boxes in columns from left to right, by how many steps they are from the root: what one asks first stands first, no
 * two overlap, and the same schema always looks the same.
 */
export function placeTypes(boxes: readonly Placeable[], root: string): Map<string, Place> {
  const places = new Map<string, Place>();
  let left = 0;
  for (const column of layersFrom(boxes, root).flatMap(columnsOf)) {
    const width = Math.max(...column.map((box) => box.width));
    let top = -heightOf(column) / 2;
    for (const { name, height } of column) {
      places.set(name, { x: left + width / 2, y: top + height / 2 });
      top += height + GAP.y;
    }
    left += width + GAP.x;
  }
  return places;
}

/** The root, what it leads to, what these lead to besides, and so on; last, what nothing leads to. */
function layersFrom(boxes: readonly Placeable[], root: string): Placeable[][] {
  const left = new Map(boxes.map((box) => [box.name, box]));
  const take = (names: readonly string[]): Placeable[] =>
    names.flatMap((name) => {
      const box = left.get(name);
      left.delete(name);
      return box ? [box] : [];
    });
  const layers: Placeable[][] = [];
  for (let layer = take([root]); layer.length > 0; layer = take(layer.flatMap(({ leadsTo }) => leadsTo))) {
    layers.push(layer);
  }
  return [...layers, [...left.values()]];
}

function columnsOf(layer: readonly Placeable[]): Placeable[][] {
  const columns: Placeable[][] = [];
  for (const box of layer) {
    const last = columns.at(-1);
    if (last && heightOf([...last, box]) <= COLUMN_HEIGHT) last.push(box);
    else columns.push([box]);
  }
  return columns;
}

function heightOf(column: readonly Placeable[]): number {
  return column.reduce((sum, { height }) => sum + height + GAP.y, -GAP.y);
}
