import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLdOf } from '../../../src/web/export/json-ld';
import type { Part } from '../../../src/web/export/part';

const place = {
  id: 'doc-paper#II.1 ¶3',
  locator: 'II.1 ¶3',
  document: { id: 'doc-paper', title: 'A paper', publisher: null, publishedOn: '2023-03', url: 'https://example.org/' },
};
const campaign: Part['nodes'][number] = {
  __typename: 'Campaign',
  id: 'cmp-cloud',
  name: 'Operation Cloud',
  nameZh: '云',
  names: [],
  description: null,
  inferredFields: [],
  passages: [place],
  claims: [{ id: 'claim-start', property: 'startedOn', value: '2019', rank: 'NORMAL', passages: [place] }],
  startedOn: '2020-10',
  endedOn: null,
  recurring: false,
};
const citing: Part['relationships'][number] = {
  __typename: 'Relationship',
  id: 'cmp-cloud~CITES~law',
  type: 'CITES',
  from: { id: 'cmp-cloud' },
  to: { id: 'law' },
  since: '2020-10',
  until: null,
  certainty: 'STATED',
  inferredFields: [],
  qualifiers: [{ key: 'articles', value: '12' }],
  via: [],
  passages: [place],
};

/** The statements of a part, as N-Quads, by subject. */
async function statementsOf(part: Part): Promise<(subject: string) => string[]> {
  const document = JSON.parse(jsonLdOf(part, 'http://graph.example')) as object;
  const lines = ((await jsonld.toRDF(document, { format: 'application/n-quads' })) as string).split('\n');
  return (subject) =>
    lines
      .filter((line) => line.startsWith(`<http://graph.example/entity/${subject}> `))
      .map((line) => line.slice(line.indexOf('> ') + 2));
}

describe('a part of the graph as JSON-LD', () => {
  it('names an entity by its page, in the terms of the field', async () => {
    const about = (await statementsOf({ nodes: [campaign], relationships: [] }))('cmp-cloud');
    expect(about).toContain('<https://schema.org/name> "Operation Cloud"@en .');
    expect(about).toContain('<https://schema.org/name> "云"@zh .');
    expect(about).toContain('<https://schema.org/startDate> "2020-10"^^<https://schema.org/Date> .');
    expect(about).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:cyberlaw-graph:Campaign> .');
  });

  it('says what a source claims as a statement about the entity, with its passage and document', async () => {
    const of = await statementsOf({ nodes: [campaign], relationships: [] });
    expect(of('claim-start')).toContain('<urn:cyberlaw-graph:about> <http://graph.example/entity/cmp-cloud> .');
    expect(of('claim-start')).toContain('<urn:cyberlaw-graph:value> "2019" .');
    expect(of('claim-start')).toContain(
      '<http://purl.org/dc/terms/source> <http://graph.example/entity/doc-paper#II.1%20¶3> .',
    );
    expect(of('doc-paper#II.1%20¶3')).toContain(
      '<http://purl.org/dc/terms/isPartOf> <http://graph.example/entity/doc-paper> .',
    );
  });

  it('keeps what a relationship is qualified by, and reads its type in the terms of ELI', async () => {
    const about = (await statementsOf({ nodes: [], relationships: [citing] }))('cmp-cloud~CITES~law');
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    expect(about).toContain(`<${rdf}type> <${rdf}Statement> .`);
    expect(about).toContain(`<${rdf}predicate> <http://data.europa.eu/eli/ontology#cites> .`);
    expect(about).toContain(`<${rdf}subject> <http://graph.example/entity/cmp-cloud> .`);
    expect(about).toContain('<urn:cyberlaw-graph:certainty> "STATED" .');
    expect(about.some((line) => line.startsWith('<urn:cyberlaw-graph:qualifiers> '))).toBe(true);
  });
});
