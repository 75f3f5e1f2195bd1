/**
 * How a page of a relation is read where one node may have very many relationships of its type: through the index on the relationships'
 * own ids, which begin with what they lead from, or on `byTarget`, which begins with what they lead to. Where there are few, the index is
 * left alone. A first page under 37,633 implementers costs 68 database hits instead of 112,926; with 2 of them, one more than without.
 */
import type { Part } from './parts.js';

/** From how many relationships on the index is asked; below, reading and sorting them costs no more. */
const CROWD = 200;
const RELATIONSHIP = /\(this\)(<)?-\[(relationship|node):(\w+)\]->?\(\w+(?::\w+)?\)/;

/** A relation's text for a few relationships, and for a crowd of them. */
export interface CrowdedPart extends Part {
  readonly text: string;
  /** When the page is read in this way; the last way is for all other nodes. */
  readonly when?: string;
}

/**
 * The two ways to read a relation's page in the order of its relationships' ids.
 * @param text of the relation's file
 * @param few how it is read where there are few
 */
export function crowdedParts(text: string, few: Part, backward: boolean, fromCursor: boolean): CrowdedPart[] {
  const [pattern, inward, variable = '', type = ''] = RELATIONSHIP.exec(text) ?? [];
  if (pattern === undefined) throw new Error(`no relationship of one type leads from or to \`this\` in: ${text}`);
  const property = inward ? 'byTarget' : 'id';
  const key = `${variable}.${property}`;
  const degree = `COUNT { (this)${inward ? '<' : ''}-[:${type}]-${inward ? '' : '>'}() }`;
  const cursor = inward ? "this.id + '~' + $cursor0" : '$cursor0';
  return [
    { ...few, text, when: `${degree} <= ${String(CROWD)}` },
    {
      text: text.replace(pattern, `$& USING INDEX ${variable}:${type}(${property})`),
      condition: [
        `${key} > this.id + '~' AND ${key} < this.id + '~~'`,
        ...(fromCursor ? [`${key} ${backward ? '<' : '>'} ${cursor}`] : []),
      ].join(' AND '),
      order: `${key}${backward ? ' DESC' : ''}`,
    },
  ];
}
