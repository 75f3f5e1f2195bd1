import { cypherString } from '../../export/cypher';
import type { Wanted } from './groups';

/** The same figures for Neo4j Browser, with what they are about and where they are stated. */
export function statisticsCypher({ text, about, unit, disputed }: Wanted): string {
  const contains = cypherString(text.toLowerCase());
  const conditions = [
    ...(text === ''
      ? []
      : [`any(text IN [figure.measure, figure.name, figure.nameZh] WHERE toLower(text) CONTAINS ${contains})`]),
    ...(about === '' ? [] : [`EXISTS { (figure)-[:MEASURES]->(:Entity { id: ${cypherString(about)} }) }`]),
    ...(unit === '' ? [] : [`figure.unit = ${cypherString(unit)}`]),
    ...(disputed ? ['EXISTS { (:Claim)-[:ABOUT]->(figure) }'] : []),
  ];
  return `MATCH (figure:Statistic)${conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`}
RETURN figure,
  [way = (figure)-[:MEASURES]->(:Entity) | way] AS about,
  [way = (figure)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:SourceDocument) | way] AS sources
ORDER BY figure.name, figure.id`;
}
