import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Four sets, told apart by the end of a file's name:
//   *.test.ts          needs nothing but Node; files run side by side
//   *.neo4j.test.ts    shares the one Neo4j of tests/support/neo4j.ts; Community has one database, so one file at a time
//   *.web.test.ts      looks at the pages of one program in one Chromium, as a person does
//   *.system.test.ts   starts processes of its own (a Neo4j, the program, a browser); one file at a time
const NEO4J = 'tests/**/*.neo4j.test.ts';
const WEB = 'tests/**/*.web.test.ts';
const SYSTEM = 'tests/**/*.system.test.ts';

const shared = {
  resolve: {
    // TypeGraphQL asks for graphql as CommonJS and we ask for it as ESM; two copies refuse each other's schemas.
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [NEO4J, WEB, SYSTEM],
          setupFiles: ['./tests/support/setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['./tests/support/neo4j.ts'],
          setupFiles: ['./tests/support/setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: 'web',
          include: [WEB],
          globalSetup: ['./tests/web/support/served-explorer.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...shared,
        test: {
          name: 'system',
          include: [SYSTEM],
          setupFiles: ['./tests/support/setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
