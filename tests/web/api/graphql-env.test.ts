import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { expect, it, onTestFinished } from 'vitest';

it("the explorer's types are those of schema/schema.graphql", { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cyberlaw-graph-types-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const generated = join(folder, 'graphql-env.d.ts');
  const cli = ['node_modules/gql.tada/bin/cli.js', 'generate-output', '--tsconfig', 'src/web/tsconfig.json'];
  await promisify(execFile)(process.execPath, [...cli, '--output', generated]);
  const committed = 'src/web/api/graphql-env.d.ts';
  const style = { ...(await resolveConfig(committed)), filepath: committed };
  const expected = await format(await readFile(generated, 'utf8'), style);
  expect((await readFile(committed, 'utf8')) === expected, 'run npm run generate:web').toBe(true);
});
