import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../src/web/address/years.js';
import { pageOf } from '../../../src/web/parts/page-of.js';
import { communitiesOf } from '../../../src/web/views/cooperation/communities.js';
import { cooperationCypher } from '../../../src/web/views/cooperation/cypher.js';
import { networkGraph } from '../../../src/web/views/cooperation/export.js';
import { forceElements } from '../../../src/web/views/cooperation/force-elements.js';
import { linksOf, linksOnMap } from '../../../src/web/views/cooperation/links-of.js';
import type { Network } from '../../../src/web/views/cooperation/operations.js';
import { namesOfTies, TIES, TIES_AT_FIRST, tieOf, tiesOf } from '../../../src/web/views/cooperation/tie.js';

const party = (id: string) => ({ id, kind: 'COUNTRY' as const, name: id.toUpperCase(), iso2: id });
const NETWORK: Network = {
  size: 3,
  truncated: false,
  modularity: 0.1,
  nodes: [
    { degree: 2, betweenness: 1, community: 0, party: party('a') },
    { degree: 1, betweenness: 0, community: 0, party: party('b') },
    { degree: 1, betweenness: 0, community: 1, party: party('c') },
  ],
  links: [
    {
      weight: 4,
      since: '2015',
      between: [{ id: 'a' }, { id: 'b' }],
      relationship: { id: 'a~b', type: 'COOPERATES_WITH', certainty: 'STATED' },
    },
    { weight: 1, since: null, between: [{ id: 'a' }, { id: 'c' }], relationship: null },
  ],
};

describe('ties', () => {
  it('are told apart by what is known best of the two', () => {
    expect(NETWORK.links.map(tieOf)).toEqual(['STATED', 'SHARED']);
    expect(tieOf({ relationship: { type: 'MEMBER_OF', certainty: 'STATED' } })).toBe('MEMBERSHIP');
  });

  it('come back from the address as they were chosen, none at all included', () => {
    for (const ties of [[], ['SHARED'], TIES_AT_FIRST, TIES] as const) expect(tiesOf(namesOfTies(ties))).toEqual(ties);
    expect(namesOfTies(TIES_AT_FIRST)).toEqual([]);
    expect(tiesOf(['nonsense'])).toEqual([]);
  });
});

describe('the network', () => {
  it('is drawn by its forces without those that have none of the chosen ties', () => {
    const ids = forceElements(NETWORK, ['STATED']).map(({ data }) => data.id);
    expect(ids).toEqual(['a', 'b', 'a~b']);
  });

  it('has no groups of one', () => {
    expect(communitiesOf(NETWORK.nodes).map(({ members }) => members.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  it('has those of its links that one asked for, of one party where one is chosen', () => {
    const idsOf = (...asked: [typeof TIES_AT_FIRST, string | undefined]) =>
      linksOf(NETWORK, ...asked).map(({ between }) => between.map(({ id }) => id).join('~'));
    expect(idsOf(['STATED'], undefined)).toEqual(['a~b']);
    expect(idsOf(TIES, undefined)).toEqual(['a~b', 'a~c']);
    expect(idsOf(TIES, 'c')).toEqual(['a~c']);
  });

  it('is drawn on the map as far as both ends of a link have a place there', () => {
    const nodes = [
      { ...NETWORK.nodes[0]!, party: { ...party('a'), iso2: 'CN' } },
      { ...NETWORK.nodes[1]!, party: { ...party('b'), iso2: 'TH' } },
      { ...NETWORK.nodes[2]!, party: { id: 'c', kind: 'ORGANIZATION' as const, name: 'C' } },
    ];
    expect(linksOnMap(NETWORK.links, nodes).map(({ weight }) => weight)).toEqual([4]);
  });

  it('is exported with its parties, and with those of the links alone where one party is chosen', () => {
    const all = networkGraph(NETWORK.links, NETWORK.nodes, undefined);
    expect(all.relationships.map(({ type }) => type)).toEqual(['COOPERATES_WITH', 'SHARES_INITIATIVES']);
    expect(all.nodes).toHaveLength(3);
    const ofC = networkGraph(linksOf(NETWORK, TIES, 'c'), NETWORK.nodes, 'c');
    expect(ofC.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('the same in Cypher', () => {
  it('asks for what is drawn only', () => {
    expect(cooperationCypher({ lang: 'EN' }, ['STATED'])).toBe(
      "MATCH way = (one:Entity)-[tie:COOPERATES_WITH]->(other:Entity)\nWHERE tie.certainty IN ['STATED']\nRETURN way",
    );
    expect(cooperationCypher({ lang: 'EN' }, TIES).match(/UNION/g)).toHaveLength(2);
    expect(cooperationCypher({ lang: 'EN' }, [])).toBe('RETURN null LIMIT 0');
  });

  it('bounds the period by its years and by the day', () => {
    const text = cooperationCypher({ lang: 'EN', from: '2015', to: '2016', asOf: '2016-02' }, ['MEMBERSHIP']);
    for (const bound of ["<= date('2016-12-31')", "<= date('2016-02-29')", ">= date('2015-01-01')"])
      expect(text).toContain(bound);
  });

  it('leaves memberships out where kinds or topics are asked for, as the API does', () => {
    const text = cooperationCypher({ lang: 'EN', kinds: ['MOU'], topics: ["it's"] }, TIES, 'country-th');
    expect(text).not.toContain('MEMBER_OF');
    expect(text).toContain(String.raw`['it\'s']`);
    expect(text).toContain("'country-th' IN [one.id, other.id]");
  });
});

describe('addresses', () => {
  it('name years in either order, and nothing by faulty text', () => {
    expect(yearsOf('2020', '2015')).toEqual({ from: '2015', to: '2020' });
    expect(yearsOf('20', '3015')).toEqual({ from: undefined, to: undefined });
  });

  it('name a page that there is', () => {
    const rows = [1, 2, 3, 4, 5];
    expect(pageOf(rows, 2, 2)).toEqual({ rows: [3, 4], first: 2, total: 5, page: 2, pages: 3 });
    for (const page of [0, NaN, -4]) expect(pageOf(rows, page, 2).page).toBe(1);
    expect(pageOf(rows, 99, 2).rows).toEqual([5]);
    expect(pageOf([], 1, 2)).toMatchObject({ pages: 1, rows: [] });
  });
});
