import { TIERS } from '../../kinds';
import { instrumentOf, qualifierOf, type Lineage, type LineageNode, type LineageTie } from './law-operation';
import { dayOf } from './lineage-tree';

/** One instrument and one law that it rests on: a row of the table. */
export interface LawRow {
  readonly tie: LineageTie;
  readonly node: LineageNode;
  readonly basis: LineageNode;
  readonly article: string | undefined;
}

/** By what the table can be sorted. */
export const SORT_KEYS = ['name', 'tier', 'date', 'status', 'issuer', 'basis', 'article', 'certainty'] as const;
/** One of them. */
export type SortKey = (typeof SORT_KEYS)[number];

/** A row for each relationship by which something implements or amends the law or what rests on it. */
export function rowsOf({ nodes, relationships }: Lineage): LawRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return relationships.flatMap((tie) => {
    const [node, basis] = [known.get(tie.from.id), known.get(tie.to.id)];
    if (!node || !basis || (tie.type !== 'IMPLEMENTS' && tie.type !== 'AMENDS')) return [];
    return [{ tie, node, basis, article: qualifierOf(tie, 'article') ?? qualifierOf(tie, 'articles') }];
  });
}

/** The rows in an order, equals by name and then by the law that they rest on. What is not known stands last. */
export function sorted(rows: readonly LawRow[], by: SortKey, descending: boolean, locale: string): LawRow[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [textOf(a, by), textOf(b, by)];
    if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
    return turn * compare(x ?? '', y ?? '') || compare(a.node.name, b.node.name) || compare(a.basis.name, b.basis.name);
  });
}

function textOf({ node, basis, article, tie }: LawRow, by: SortKey): string | undefined {
  const instrument = instrumentOf(node);
  switch (by) {
    case 'name':
      return node.name;
    case 'tier':
      return instrument && String(TIERS.indexOf(instrument.tier));
    case 'date':
      return dayOf(node) ?? undefined;
    case 'status':
      return instrument?.status;
    case 'issuer':
      return issuersOf(node)[0];
    case 'basis':
      return basis.name;
    case 'article':
      return article;
    case 'certainty':
      return tie.certainty;
  }
}

/** Who issued it, by name. */
export function issuersOf(node: LineageNode): string[] {
  return instrumentOf(node)?.issuedBy.nodes.map(({ name }) => name) ?? [];
}
