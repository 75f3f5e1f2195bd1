import type { VariablesOf } from '../../api/graphql';
import { firstDay, lastDay } from '../../dates';
import { cypherList, cypherString } from '../../export/cypher';
import type { NETWORK } from './operations';
import type { Tie } from './tie';

type Filters = VariablesOf<typeof NETWORK>;

/**
 * The network for Neo4j Browser: the same ties, of the same period, kinds and topics; with a party, only what touches it.
 * Initiatives are drawn as what they are, nodes between those who take part.
 */
export function cooperationCypher(filters: Filters, ties: readonly Tie[], party?: string): string {
  const certainties = ties.filter((tie) => ['STATED', 'INFERRED', 'DERIVED'].includes(tie));
  const parts = [
    ...(certainties.length > 0 ? [cooperation(filters, certainties, party)] : []),
    ...(ties.includes('MEMBERSHIP') && !filters.kinds && !filters.topics ? [membership(filters, party)] : []),
    ...(ties.includes('SHARED') ? [participation(filters, party)] : []),
  ];
  return parts.length === 0 ? 'RETURN null LIMIT 0' : parts.join('\nUNION\n');
}

function cooperation(filters: Filters, certainties: readonly Tie[], party?: string): string {
  const ofInitiative = initiativeConditions(filters, 'initiative');
  const derived = ['initiative.id IN tie.via', ...ofInitiative].join(' AND ');
  const topics = filters.topics;
  const stated = filters.kinds
    ? 'false'
    : topics
      ? `any(topic IN tie.topics WHERE topic IN ${cypherList(topics)})`
      : 'true';
  return written('(one:Entity)-[tie:COOPERATES_WITH]->(other:Entity)', [
    `tie.certainty IN ${cypherList(certainties)}`,
    ...period(filters, 'tie', 'since', 'until'),
    ...either(party),
    ...(ofInitiative.length === 0
      ? []
      : [
          `CASE tie.certainty WHEN 'DERIVED' THEN EXISTS { MATCH (initiative:Initiative) WHERE ${derived} } ELSE ${stated} END`,
        ]),
  ]);
}

function membership(filters: Filters, party?: string): string {
  return written('(one:Entity)-[tie:MEMBER_OF]->(other:Organization)', [
    'tie.onlooker IS NULL',
    ...period(filters, 'tie', 'since', 'until'),
    ...either(party),
  ]);
}

function participation(filters: Filters, party?: string): string {
  return written('(one:Entity)-[tie:PARTICIPATES_IN]->(initiative:Initiative)', [
    'tie.onlooker IS NULL',
    ...period(filters, 'tie', 'since', 'until'),
    ...initiativeConditions(filters, 'initiative'),
    ...(party === undefined
      ? []
      : [`EXISTS { MATCH (initiative)<-[:PARTICIPATES_IN]-(:Entity { id: ${cypherString(party)} }) }`]),
  ]);
}

function written(pattern: string, conditions: readonly string[]): string {
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`;
  return `MATCH way = ${pattern}${where}\nRETURN way`;
}

function either(party: string | undefined): string[] {
  return party === undefined ? [] : [`${cypherString(party)} IN [one.id, other.id]`];
}

function initiativeConditions(filters: Filters, name: string): string[] {
  const { kinds, topics } = filters;
  return [
    ...(kinds ? [`${name}.initiativeKind IN ${cypherList(kinds)}`] : []),
    ...(topics ? [`EXISTS { MATCH (${name})-[:TARGETS]->(topic:Topic) WHERE topic.id IN ${cypherList(topics)} }`] : []),
    ...period(filters, name, 'exists', 'exists'),
  ];
}

/** What is under way in a period and on a day begins before the earlier end and ends after the later beginning. */
function period({ from, to, asOf }: Filters, name: string, begins: string, ends: string): string[] {
  const first = begins === 'exists' ? 'existsFrom' : `${begins}First`;
  const last = ends === 'exists' ? 'existsUntil' : `${ends}Last`;
  const before = [to, asOf].flatMap((date) => (date ? [lastDay(date)] : []));
  const after = [...(from ? [firstDay(from)] : []), ...(asOf ? [lastDay(asOf)] : [])];
  return [
    ...before.map((day) => `coalesce(${name}.${first} <= date('${day}'), true)`),
    ...after.map((day) => `coalesce(${name}.${last} >= date('${day}'), true)`),
  ];
}
