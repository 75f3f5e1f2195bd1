import { expect, it } from 'vitest';
import { scaleOf } from '../../../src/data/generate/scale.js';
import { writeDataset } from '../../../src/data/generate/write-dataset.js';
import { writeNeo4jAdmin } from '../../../src/data/generate/write-neo4j-admin.js';
import { importDataset } from '../../../src/data/import/import-dataset.js';
import { loadDataset } from '../../../src/data/load-dataset.js';
import { migrate } from '../../../src/graph/migrate.js';
import { currentRevision } from '../../../src/graph/revision.js';
import { runAdminTool } from '../../../src/local-neo4j/admin-tool.js';
import { startLocalNeo4j } from '../../../src/local-neo4j/local-neo4j.js';
import { temporaryFolder } from '../../local-neo4j/temporary-folder.js';
import { dumpGraph } from '../../support/dump-graph.js';
import { emptyGraph, patient } from '../../support/test-graph.js';

const nothing = () => undefined;

it("makes with Neo4j's own bulk importer the graph that an import makes, and an import then finds nothing to do", async () => {
  const scale = scaleOf(300, 3);
  const [folder, files, dir] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  await writeDataset(scale, folder, nothing);
  const dataset = await loadDataset(folder, { sourcesDir: 'nowhere' });
  const imported = await emptyGraph();
  await importDataset(imported, dataset);

  await writeNeo4jAdmin(scale, files, nothing);
  await runAdminTool({
    dir,
    args: ['database', 'import', 'full', 'neo4j', '@import.args'],
    cwd: files,
    report: nothing,
  });
  const neo4j = await startLocalNeo4j({ dir, boltPort: 0, httpPort: 0, report: nothing });
  const bulk = patient(neo4j.address);
  try {
    await migrate(bulk);
    expect(await currentRevision(bulk)).toEqual({ number: 1, importing: undefined });
    expect(await dumpGraph(bulk)).toBe(await dumpGraph(imported));
    expect(await importDataset(bulk, dataset)).toMatchObject({ changed: false, revision: 1 });
  } finally {
    await bulk.close();
    await neo4j.stop();
  }
});
