import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in seconds while they have a processor to themselves, though many of them are short. */
const SECONDS: Readonly<Record<string, number>> = {
  'tests/cypher/root-fields.neo4j.test.ts': 140,
  'tests/cypher/relations.neo4j.test.ts': 120,
  'tests/operations.curated.test.ts': 114,
  'tests/features/changes.neo4j.test.ts': 90,
  'tests/features/pages.neo4j.test.ts': 88,
  'tests/data/import/killed.system.test.ts': 80,
  'tests/web/cooperation.web.test.ts': 76,
  'tests/local-neo4j/class-archive.system.test.ts': 74,
  'tests/web/entity-page.web.test.ts': 71,
  'tests/local-neo4j/local-neo4j.system.test.ts': 68,
};

/** Begins with what takes longest, so that the workers of a set end together; on a clean clone Vitest begins with the largest files. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const secondsOf = ({ moduleId }: TestSpecification) => SECONDS[relative(this.ctx.config.root, moduleId)] ?? 0;
    return (await super.sort(files)).sort((one, other) => secondsOf(other) - secondsOf(one));
  }
}
