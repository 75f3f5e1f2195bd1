import { luceneQuery } from '../../dist/features/search/lucene-query.js';
import { normalize, wordsOf } from '../../dist/features/search/words.js';
import { shuffled } from './pools.mjs';

const SUBJECTS = [
  'data security',
  'personal information',
  'cybersecurity',
  'electronic commerce',
  'cross-border data',
  'algorithmic recommendation',
  'minors online',
  'domain names',
  'encryption',
  'artificial intelligence',
  'livestreaming',
  '数据安全',
  '个人信息',
  '网络安全',
  '数据出境',
  '算法推荐',
];
const FORMS = [
  'law',
  'provisions',
  'measures',
  'notice',
  'regulations',
  'standard',
  'licensing',
  'inspection',
  '规定',
  '办法',
];

export const w6 = {
  name: 'W6',
  title: 'full text, the twenty best with their bodies',
  // Many names are of like words and have the same score, so which of them come first is told by the scores alone.
  pool: (_read, size) =>
    shuffled(SUBJECTS.flatMap((subject) => FORMS.map((form) => ({ query: `${subject} ${form}` })))).slice(0, size),
  own: {
    operation: `query W6($query: String!) {
      search(query: $query, kinds: [INSTRUMENT], first: 20) {
        nodes { score entity { id name ... on LegalInstrument { issuedBy { nodes { id name } } } } }
      }
    }`,
    variables: ({ query }) => ({ query }),
    answer: (data) =>
      data.search.nodes.map(({ score, entity: { issuedBy, ...entity } }) => ({
        score,
        ...entity,
        issuedBy: issuedBy.nodes,
      })),
  },
  raw: {
    // The words, weights and candidates are this server's, so that the answers can be compared.
    statement: `CALL db.index.fulltext.queryNodes('entityNames', $lucene, { limit: 200 }) YIELD node AS n, score
      WITH n, score * 1.3 + CASE WHEN any(name IN n.names WHERE toLower(name) = $exact) THEN 100 ELSE 0 END AS score
      ORDER BY score DESC, n.id LIMIT 20
      RETURN score, n.id, n.name,
        COLLECT { MATCH (n)-[r:ISSUED_BY]->(b:IssuingBody) RETURN [b.id, b.name] ORDER BY r.id }`,
    parameters: ({ query }) => ({
      lucene: luceneQuery(wordsOf(query), ['INSTRUMENT']),
      exact: normalize(query).trim(),
    }),
    shape: (rows) =>
      rows.map(([score, id, name, bodies]) => ({
        score,
        id,
        name,
        issuedBy: bodies.map(([id, name]) => ({ id, name })),
      })),
  },
  neo4jGraphql: {
    operation: `query W6($phrase: String!) {
      legalInstrumentsByName(phrase: $phrase, first: 20, sort: [{ score: DESC }]) {
        edges { score node { id name issuedByConnection(sort: [{ edge: { id: ASC } }]) { edges { node { id name } } } } }
      }
    }`,
    variables: ({ query }) => ({ phrase: luceneQuery(wordsOf(query), ['INSTRUMENT']) }),
    answer: (data) =>
      data.legalInstrumentsByName.edges.map(({ score, node: { issuedByConnection, ...node } }) => ({
        score: score * 1.3,
        ...node,
        issuedBy: issuedByConnection.edges.map(({ node }) => node),
      })),
  },
  normalise: (hits) => hits.map(({ score }) => score.toFixed(3)),
};
