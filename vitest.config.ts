import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.js';
import { SHORT_LIVED } from './tests/support/short-lived.js';

// Four sets, told apart by the end of a file's name; set after set. What waits for one processor, which plans a statement or starts
// a program, runs two files at a time.
//   *.test.ts          needs nothing but Node
//   *.neo4j.test.ts    writes to a Neo4j of tests/support/neo4j.ts, a worker to each; Community has but one database
//   *.web.test.ts      looks at the pages of one program, which serves the curated graph, as a person does
//   *.curated.test.ts  asks the Neo4j of that program, and only reads
//   *.system.test.ts   starts processes of its own (a Neo4j, the program)
const NEO4J = 'tests/**/*.neo4j.test.ts';
const CURATED = 'tests/**/*.curated.test.ts';
const WEB = 'tests/**/*.web.test.ts';
const SYSTEM = 'tests/**/*.system.test.ts';

/** For the Neo4j that tests start themselves. */
const quickJava = { JDK_JAVA_OPTIONS: SHORT_LIVED.join(' ') };

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
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [NEO4J, CURATED, WEB, SYSTEM],
          setupFiles: ['./tests/support/setup.ts'],
          maxWorkers: availableParallelism(),
          // Loading the modules anew for each file would take longer than the tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['./tests/support/neo4j.ts'],
          setupFiles: ['./tests/support/setup.ts'],
          env: quickJava,
          // Only with NEO4J_URI is there one Neo4j; ours take 3 GiB each.
          maxWorkers: process.env.NEO4J_URI ? 1 : 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // The first set: a worker tells its Neo4j by its number, and where another set ends before it, Vitest 4.1 gives one number to two.
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'web',
          include: [CURATED, WEB],
          globalSetup: ['./tests/web/support/served-explorer.ts'],
          setupFiles: ['./tests/support/setup.ts'],
          // A browser, its server and a Neo4j keep two processors busy: two files at a time took as long and ran into time limits.
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 120_000 } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...shared,
        test: {
          name: 'system',
          include: [SYSTEM],
          setupFiles: ['./tests/support/setup.ts'],
          env: quickJava,
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
