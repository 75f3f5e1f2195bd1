import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, type Api } from '../../support/api.js';
import { curatedGraph } from '../../support/test-graph.js';

interface Identified {
  readonly id: string;
}
interface PartnerEdge {
  readonly node: Identified;
  readonly relationship: Identified & { readonly certainty: string };
  readonly relationships: readonly (Identified & { readonly certainty: string })[];
  readonly shared: readonly Identified[];
}
interface Link {
  readonly between: readonly Identified[];
  readonly weight: number;
  readonly since: string | null;
  readonly via: readonly (Identified & { readonly initiativeKind?: string })[];
  readonly relationship: (Identified & { readonly type: string; readonly certainty: string }) | null;
}
interface Network {
  readonly nodes: readonly { party: Identified; degree: number; betweenness: number; community: number }[];
  readonly links: readonly Link[];
  readonly truncated: boolean;
  readonly size: number;
  readonly modularity: number | null;
}

let api: Api;
beforeAll(() => {
  api = apiOn(curatedGraph());
});

const ids = (items: readonly Identified[]): string[] => items.map(({ id }) => id);

const EDGES = 'edges { node { id } relationship { id certainty } relationships { id certainty } shared { id } }';

async function partnersOf(id: string, args = 'first: 100'): Promise<PartnerEdge[]> {
  const { node } = await api.ask<{ node: { partners: { edges: PartnerEdge[]; totalCount: number } } }>(
    `{ node(id: "${id}") { ... on Country { partners(${args}) { totalCount ${EDGES} } } } }`,
  );
  return node.partners.edges;
}

const NETWORK = `size truncated modularity
  nodes { party { id } degree betweenness community }
  links { between { id } weight since via { id ... on Initiative { initiativeKind } } relationship { id type certainty } }`;

async function networkOf(args = ''): Promise<Network> {
  const { cooperationNetwork } = await api.ask<{ cooperationNetwork: Network }>(
    `{ cooperationNetwork${args} { ${NETWORK} } }`,
  );
  return cooperationNetwork;
}

function linkOf(network: Network, one: string, other: string): Link | undefined {
  return network.links.find(({ between }) => ids(between).join() === [one, other].sort().join());
}

describe("China's partners", () => {
  let partners: PartnerEdge[];
  beforeAll(async () => {
    partners = await partnersOf('country-cn');
  });
  const partner = (id: string): PartnerEdge | undefined => partners.find(({ node }) => node.id === id);

  it('are each there once, though some are known in several ways', () => {
    const found = partners.map(({ node }) => node.id);
    expect(found).toEqual([...new Set(found)].sort());
    expect(found).toEqual(expect.arrayContaining(['country-ru', 'country-th', 'country-us', 'org-asean', 'org-las']));
    expect(partners.filter(({ relationships }) => relationships.length > 1).length).toBeGreaterThan(5);
  });

  it('show of their relationships the best known one, and all of them', () => {
    const rank = ['STATED', 'INFERRED', 'DERIVED'];
    for (const { relationship, relationships } of partners) {
      expect(relationship).toEqual(relationships[0]);
      const ranks = relationships.map(({ certainty }) => rank.indexOf(certainty));
      expect(ranks).toEqual(ranks.toSorted());
    }
    expect(partner('country-th')?.relationship.certainty).toBe('STATED');
    expect(partner('country-th')?.relationships.map(({ certainty }) => certainty)).toContain('DERIVED');
  });

  it('show what both take part in, and what their cooperation goes through', () => {
    expect(ids(partner('country-th')!.shared)).toEqual(
      expect.arrayContaining(['ini-china-thailand-cyber-mou', 'ini-rcep']),
    );
    // Thailand is a partner country of BRICS, not a member.
    expect(ids(partner('country-th')!.shared)).not.toContain('org-brics');
    expect(ids(partner('country-ru')!.shared)).toEqual(
      expect.arrayContaining(['org-brics', 'org-sco', 'ini-china-russia-infosec-agreement-2015']),
    );
    // The SCO launched its agreement, of which its members are the parties.
    expect(ids(partner('org-sco')!.shared)).toContain('ini-sco-infosec-agreement-2009');
  });

  it('do not share an agreement that China only applied for', () => {
    const shared = partners.flatMap((edge) => ids(edge.shared));
    for (const applied of ['ini-cptpp', 'ini-depa']) expect(shared).not.toContain(applied);
  });

  it('come in pages, without repeating or skipping one', async () => {
    const found: string[] = [];
    for (let after = ''; ;) {
      const { country } = await api.ask<{
        country: {
          partners: { nodes: Identified[]; pageInfo: { endCursor: string; hasNextPage: boolean }; totalCount: number };
        };
      }>(
        `{ country(id: "country-cn") { partners(first: 7${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`,
      );
      found.push(...ids(country.partners.nodes));
      expect(country.partners.totalCount).toBe(partners.length);
      if (!country.partners.pageInfo.hasNextPage) break;
      after = `, after: "${country.partners.pageInfo.endCursor}"`;
    }
    expect(found).toEqual(partners.map(({ node }) => node.id));
  });

  it('were fewer on an earlier day, and so was what they shared', async () => {
    const before = await partnersOf('country-cn', 'first: 100, asOf: "2019-12-31"');
    const russia = before.find(({ node }) => node.id === 'country-ru');
    expect(ids(russia!.shared)).toContain('org-sco');
    expect(ids(russia!.shared)).not.toContain('ini-un-cybercrime-convention-2024');
    // RCEP was signed in November 2020, and is all that connects these two with China.
    expect(before.map(({ node }) => node.id)).not.toContain('country-bn');
    expect(partner('country-bn')).toBeDefined();
  });

  it('through memoranda are those of the memoranda', async () => {
    const found = await partnersOf('country-cn', 'first: 100, kinds: [MOU]');
    expect(found.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['country-cu', 'country-id', 'country-th']),
    );
    expect(new Set(found.map(({ relationship }) => relationship.certainty))).toEqual(new Set(['DERIVED']));
    const thailand = found.find(({ node }) => node.id === 'country-th');
    expect(thailand?.relationships.map(({ certainty }) => certainty)).toContain('STATED');
  });

  it('are one statement, whatever is asked of them', () => {
    expect(api.statements).toHaveLength(1);
  });
});

describe('what two countries share', () => {
  const shared = async (one: string, other: string, asOf = ''): Promise<string[]> => {
    const { country } = await api.ask<{ country: { sharedWith: Identified[] } }>(
      `{ country(id: "${one}") { sharedWith(country: "${other}"${asOf}) { id } } }`,
    );
    return ids(country.sharedWith);
  };

  it('is found from either side', async () => {
    expect(await shared('country-ru', 'country-kz')).toEqual(await shared('country-kz', 'country-ru'));
    expect(await shared('country-ru', 'country-kz')).toContain('org-sco');
  });

  it('does not hold what one of them only looks on at', async () => {
    // Mongolia observes the SCO, Turkey is its dialogue partner, Thailand a partner country of BRICS.
    for (const onlooker of ['country-mn', 'country-tr']) {
      expect(await shared('country-cn', onlooker)).not.toContain('org-sco');
    }
    expect(await shared('country-cn', 'country-th')).not.toContain('org-brics');
  });

  it('is what both took part in on a day', async () => {
    // India joined the SCO in 2017.
    expect(await shared('country-cn', 'country-in', ', asOf: "2016-12-31"')).not.toContain('org-sco');
    expect(await shared('country-cn', 'country-in', ', asOf: "2018"')).toContain('org-sco');
  });
});

describe('the League of Arab States', () => {
  it('has 22 members', async () => {
    const { organization } = await api.ask<{ organization: { members: { totalCount: number; nodes: Identified[] } } }>(
      '{ organization(id: "org-las") { members(first: 100) { totalCount nodes { id } } } }',
    );
    expect(organization.members.totalCount).toBe(22);
    expect(ids(organization.members.nodes)).toEqual(
      expect.arrayContaining(['country-eg', 'country-iq', 'country-jo', 'country-lb', 'country-sa', 'country-sy']),
    );
  });

  it('is linked with its members in the network, by their membership', async () => {
    const network = await networkOf('(countries: ["org-las"])');
    const members = network.links.filter(({ relationship }) => relationship?.type === 'MEMBER_OF');
    expect(members).toHaveLength(22);
    expect(linkOf(network, 'country-eg', 'org-las')).toMatchObject({ weight: 1, via: [] });
    expect(linkOf(network, 'country-cn', 'org-las')).toMatchObject({
      relationship: { type: 'COOPERATES_WITH', certainty: 'STATED' },
      via: expect.arrayContaining([
        { id: 'ini-china-las-data-security-2021', initiativeKind: 'INITIATIVE' },
      ]) as unknown,
    });
  });
});

describe('the cooperation network', () => {
  let whole: Network;
  beforeAll(async () => {
    whole = await networkOf();
  });

  it('is read with two statements', async () => {
    await networkOf();
    expect(api.statements).toHaveLength(2);
  });

  it('links two who only meet in one forum, by that forum', () => {
    const { links } = whole;
    const forum = links.find(
      ({ via, relationship }) => relationship === null && via.length === 1 && via[0]!.initiativeKind === 'FORUM',
    );
    expect(forum).toMatchObject({ weight: 1 });
    // Both sat in the group of governmental experts of 2019 to 2021, and nowhere else together.
    expect(linkOf(whole, 'country-ke', 'country-ee')?.via.map(({ id }) => id)).toContain('ini-un-gge-2019');
  });

  it('shows all that China is linked with, its partners among them', async () => {
    const partners = (await partnersOf('country-cn')).map(({ node }) => node.id);
    const linked = whole.links
      .filter(({ between }) => ids(between).includes('country-cn'))
      .flatMap(({ between }) => ids(between));
    expect(linked).toEqual(expect.arrayContaining(partners));
    expect(linkOf(whole, 'country-cn', 'country-ru')?.relationship).toMatchObject({ certainty: 'STATED' });
  });

  it('has no links by applications', () => {
    const applicants = whole.links.filter(
      ({ between, via }) =>
        ids(between).includes('country-cn') && ids(via).some((id) => ['ini-cptpp', 'ini-depa'].includes(id)),
    );
    expect(applicants).toEqual([]);
  });

  it('shows of its figures those of the parties shown', () => {
    expect(whole.nodes).toHaveLength(whole.size);
    for (const { party, degree, betweenness } of whole.nodes) {
      expect(degree).toBe(whole.links.filter(({ between }) => ids(between).includes(party.id)).length);
      expect(betweenness).toBeGreaterThanOrEqual(0);
      expect(betweenness).toBeLessThanOrEqual(1);
    }
    expect(whole.nodes[0]?.party.id).toBe('country-cn');
  });

  it('is the same each time', async () => {
    expect(await networkOf()).toEqual(whole);
  });

  it('keeps the parties with most links, and says that there are more', async () => {
    const few = await networkOf('(limit: 5)');
    expect(few).toMatchObject({ size: 5, truncated: true });
    expect(few.nodes.map(({ party }) => party.id).sort()).toEqual(
      whole.nodes
        .slice(0, 5)
        .map(({ party }) => party.id)
        .sort(),
    );
    for (const { degree } of few.nodes) expect(degree).toBeLessThanOrEqual(4);
  });

  it('goes through initiatives of some kinds, on some topics', async () => {
    const memoranda = await networkOf('(kinds: [MOU])');
    expect(memoranda.links.length).toBeGreaterThan(2);
    for (const { via } of memoranda.links) {
      expect(via.length).toBeGreaterThan(0);
      for (const { initiativeKind } of via) expect(initiativeKind).toBe('MOU');
    }
    const minors = await networkOf('(topics: ["topic-minors"])');
    expect(linkOf(minors, 'country-cn', 'country-gb')).toBeDefined();
    expect(linkOf(minors, 'country-cn', 'country-kz')).toBeUndefined();
  });

  it('is of a period or a day', async () => {
    const early = await networkOf('(to: "2012", kinds: [CONVENTION, AGREEMENT, DIALOGUE])');
    const via = new Set(early.links.flatMap((link) => ids(link.via)));
    expect(via).toContain('ini-sco-infosec-agreement-2009');
    expect(via).not.toContain('ini-un-cybercrime-convention-2024');
    expect(via).not.toContain('ini-rcep');
    const dayBefore = await networkOf('(asOf: "2020-11-14", kinds: [AGREEMENT])');
    expect(new Set(dayBefore.links.flatMap((link) => ids(link.via)))).not.toContain('ini-rcep');
    const day = await networkOf('(asOf: "2020-11-15", kinds: [AGREEMENT])');
    expect(new Set(day.links.flatMap((link) => ids(link.via)))).toContain('ini-rcep');
  });

  it('holds who is said to cooperate on a topic that no initiative targets', async () => {
    const { links } = await networkOf('(topics: ["topic-legal-education"])');
    expect(links.map(({ between, via }) => [ids(between).toSorted(), via])).toContainEqual([
      ['juvenile-procuratorial-studios', 'nankai-cyberspace-office'],
      [],
    ]);
  });

  it('may be empty', async () => {
    expect(await networkOf('(countries: [])')).toEqual({
      nodes: [],
      links: [],
      truncated: false,
      size: 0,
      modularity: null,
    });
    expect(await networkOf('(topics: ["no such topic"])')).toMatchObject({ size: 0 });
  });

  it.each([0, -1, 501])('refuses a limit of %i', async (limit) => {
    expect(await api.askForErrors(`{ cooperationNetwork(limit: ${limit}) { size } }`)).toMatchObject([
      {
        message: `Argument "limit" is ${limit}: expected 1 to 500.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
      },
    ]);
  });
});

describe('brokers', () => {
  it('are named with pairs that share nothing else', async () => {
    const { brokers } = await api.ask<{
      brokers: { party: Identified; pairs: number; examples: { between: Identified[] }[] }[];
    }>('{ brokers(first: 10) { party { id } pairs examples { between { id } } } }');
    const network = await networkOf();
    expect(brokers[0]?.party.id).toBe('country-cn');
    const counts = brokers.map(({ pairs }) => pairs);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { party, examples } of brokers) {
      for (const { between } of examples) {
        const [one, other] = ids(between) as [string, string];
        expect(linkOf(network, one, other)).toBeUndefined();
        expect(linkOf(network, one, party.id)).toBeDefined();
        expect(linkOf(network, other, party.id)).toBeDefined();
      }
    }
  });
});

describe('bodies that issue together', () => {
  it('are linked by what they issued', async () => {
    const { issuingNetwork } = await api.ask<{ issuingNetwork: Network }>(
      '{ issuingNetwork(tiers: [DEPARTMENTAL_RULE]) { size nodes { party { id __typename } degree } links { between { id } weight via { id ... on LegalInstrument { tier } } } } }',
    );
    const link = issuingNetwork.links.find(({ between }) => ids(between).join() === 'cac,miit');
    expect(link?.weight).toBe(link?.via.length);
    expect(ids(link!.via)).toContain('cn-algorithm-recommendation-provisions-2021');
  });
});

describe('influence', () => {
  interface Ranked {
    readonly instrument: Identified & { readonly tier: string };
    readonly score: number;
    readonly dependants: number;
  }
  const ranking = async (args: string): Promise<Ranked[]> => {
    const { influence } = await api.ask<{ influence: Ranked[] }>(
      `{ influence(${args}) { instrument { id tier } score dependants } }`,
    );
    return influence;
  };

  it('ranks what most rests on first, and the same each time', async () => {
    const ranked = await ranking('first: 100');
    expect(ranked[0]?.instrument.id).toBe('cn-constitution-1982');
    expect(ranked.slice(0, 5).map(({ instrument }) => instrument.id)).toContain('cn-cybersecurity-law-2016');
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await ranking('first: 100')).toEqual(ranked);
  });

  it('counts all that rests on an instrument, as one goes down from it', async () => {
    const [law] = await ranking('tiers: [LAW], first: 1, asOf: "2024"');
    const { instrument } = await api.ask<{ instrument: { implementedBy: { totalCount: number } } }>(
      `{ instrument(id: "${law!.instrument.id}") { implementedBy(depth: 8, asOf: "2024") { totalCount } } }`,
    );
    expect(law!.dependants).toBeGreaterThanOrEqual(instrument.implementedBy.totalCount);
  });

  it('is of a day', async () => {
    const before = await ranking('asOf: "2016-12-31", first: 100');
    expect(before.map(({ instrument }) => instrument.id)).not.toContain('cn-cybersecurity-law-2016');
    const after = await ranking('asOf: "2018", first: 100');
    expect(after.map(({ instrument }) => instrument.id)).toContain('cn-cybersecurity-law-2016');
  });

  it('ranks some tiers with the scores that they have among all', async () => {
    const all = await ranking('first: 100');
    const laws = await ranking('first: 5, tiers: [LAW]');
    expect(laws).toEqual(all.filter(({ instrument }) => instrument.tier === 'LAW').slice(0, 5));
  });

  it('refuses to rank none or too many', async () => {
    expect(await api.askForErrors('{ influence(first: 101) { score } }')).toMatchObject([
      { message: 'Argument "first" is 101: expected 1 to 100.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('initiatives', () => {
  it('share participants with others, which are named', async () => {
    const { initiative } = await api.ask<{
      initiative: { similar: { edges: { shared: number; node: Identified; participants: Identified[] }[] } };
    }>(
      '{ initiative(id: "ini-code-of-conduct-2015") { similar(first: 5) { edges { shared node { id } participants { id } } } } }',
    );
    const { edges } = initiative.similar;
    expect(edges.length).toBe(5);
    for (const { shared, participants } of edges) expect(participants).toHaveLength(shared);
    expect(edges.map(({ shared }) => -shared)).toEqual(edges.map(({ shared }) => -shared).toSorted((a, b) => a - b));
    expect(edges.map(({ node }) => node.id)).not.toContain('ini-code-of-conduct-2015');
  });

  it('that are dialogues without a session for years are found, with their last one', async () => {
    const dormant = async (args: string): Promise<Map<string, string | null>> => {
      const { dormantInitiatives } = await api.ask<{
        dormantInitiatives: { nodes: (Identified & { lastSessionOn: string | null })[] };
      }>(`{ dormantInitiatives(first: 100, ${args}) { nodes { id lastSessionOn } } }`);
      return new Map(dormantInitiatives.nodes.map(({ id, lastSessionOn }) => [id, lastSessionOn]));
    };
    const UK = 'ini-china-uk-internet-roundtable';
    expect((await dormant('asOf: "2018-10-20"')).get(UK)).toBe('2015-10-19');
    expect(await dormant('asOf: "2018-10-18"')).not.toContain(UK);
    expect((await dormant('asOf: "2018-10-18"')).has(UK)).toBe(false);
    expect((await dormant('asOf: "2018-10-18", years: 2')).has(UK)).toBe(true);
    // A session is no dialogue of its own, and what a source ends is not dormant.
    expect([...(await dormant('asOf: "2025"')).keys()]).not.toContain(`${UK}-2008`);
    expect([...(await dormant('asOf: "2025"')).keys()]).not.toContain('ini-china-germany-internet-economy-2019');
  });
});

describe('bodies that run campaigns', () => {
  it('are listed with how many they run, in pages', async () => {
    const { campaignRunners } = await api.ask<{
      campaignRunners: { edges: { campaigns: number; node: Identified & { conducts: { totalCount: number } } }[] };
    }>('{ campaignRunners(first: 5) { edges { campaigns node { id conducts { totalCount } } } } }');
    const [most] = campaignRunners.edges;
    expect(['cac', 'mps']).toContain(most?.node.id);
    const counts = campaignRunners.edges.map(({ campaigns }) => campaigns);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { campaigns, node } of campaignRunners.edges) {
      // A body that conducts a campaign in two roles conducts one campaign.
      expect(campaigns).toBeLessThanOrEqual(node.conducts.totalCount);
      expect(campaigns).toBeGreaterThan(0);
    }
  });
});
