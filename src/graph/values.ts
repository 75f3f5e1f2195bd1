import type { Record as Row } from 'neo4j-driver';

/** The driver sends every JS number as a FLOAT, which LIMIT refuses and which counts would be stored as; a bigint it sends as an INTEGER. */
export function encode<T>(value: T): T;
export function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((part: unknown) => encode(part));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]));
}

/** How many values are looked at: a composed answer is one row of thousands, all made in the same few places. */
const LOOKED_AT = 100;

/** Rows as plain arrays. Statements return finished columns, so the first values are enough to catch one that does not. */
export function decode(records: readonly Row[], name: string): unknown[][] {
  const rows = records.map((record) =>
    Array.from({ length: record.length }, (_, column) => record.get(column) as unknown),
  );
  if (rows[0] && !isPlain(rows[0], { left: LOOKED_AT })) {
    throw new TypeError(`${name} returns a value of the driver's; return its properties, and dates as strings`);
  }
  return rows;
}

function isPlain(value: unknown, looks: { left: number }): boolean {
  looks.left -= 1;
  if (typeof value !== 'object' || value === null || looks.left < 0) return true;
  if (Array.isArray(value)) return value.every((part) => isPlain(part, looks));
  return isMap(value) && Object.values(value).every((part) => isPlain(part, looks));
}

/** Whether a value is a map, and none of the driver's own types. */
function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
