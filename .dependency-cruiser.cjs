/** Imports point one way: main → cli, server → features, data → graph → errors, log. */

// Type-only imports are looked at too; config.ts is the one place where a type may be taken from above.
const layer = (name, path, mayImport, comment) => ({
  name: `layer-${name}`,
  comment,
  severity: 'error',
  from: { path },
  to: { path: '^src/', pathNot: [path, ...mayImport] },
});

const LEAVES = ['^src/(did-you-mean|errors|flight|log|partial-date)\\.ts$'];
const VOCABULARY = '^src/data/vocabulary\\.ts$';
const CONFIG = '^src/config\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('leaves', LEAVES[0], [], 'The leaves know nothing of the product.'),
    layer('config', CONFIG, LEAVES, 'The configuration is read before anything else exists.'),
    layer('graph', '^src/graph/', [...LEAVES, CONFIG], 'The graph layer knows no entity by name.'),
    layer('data', '^src/data/', ['^src/graph/', ...LEAVES], 'The importer never looks at the API.'),
    layer(
      'features',
      '^src/features/',
      ['^src/graph/', VOCABULARY, ...LEAVES],
      'Of data, the features share the vocabulary and nothing else.',
    ),
    layer(
      'server',
      '^src/server/',
      ['^src/features/', '^src/graph/compose/(read-field|select)\\.ts$', ...LEAVES],
      'The server is handed its parts by main; with the composer it shares how selections and composed values are read.',
    ),
    layer('local-neo4j', '^src/local-neo4j/', [CONFIG, ...LEAVES], 'The managed Neo4j is a process, not a client.'),
    layer('web', '^src/web/', [], 'The explorer is a client like any other: it knows the endpoint, not the server.'),
    {
      name: 'nothing-imports-web',
      comment: 'The server sends what is built of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'only-types-of-config',
      comment: 'Only main, the commands and the managed Neo4j read it; the others are handed what they need.',
      severity: 'error',
      from: { path: '^src/(graph|data|features|server)/' },
      to: { path: CONFIG, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.ts is the composition root.',
      severity: 'error',
      from: { path: '^(src|tests)/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'only-graph-speaks-to-neo4j',
      comment: 'Rows are decoded and errors translated in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|tests)/', pathNot: ['\\.d\\.ts$', '^src/setup\\.mjs$', '^src/web/'] },
      to: {},
    },
    {
      name: 'no-dev-dependency-in-src',
      comment: 'What src imports must be there after npm ci --omit=dev; the explorer is built before.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
