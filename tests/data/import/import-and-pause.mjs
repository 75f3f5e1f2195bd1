// An import in a process of its own that stops at a given step for good, so that a test can kill it there.
// Arguments: the address as JSON, a file with a dataset as JSON, and the number of the step, counted from 1.
import { readFileSync } from 'node:fs';
import { importDataset } from '../../../dist/data/import/import-dataset.js';
import { connect } from '../../../dist/graph/driver.js';
import { createLog } from '../../../dist/log.js';

const [address, file, pauseAt] = process.argv.slice(2);
const graph = connect(JSON.parse(address), createLog('silent'));
let step = 0;
await importDataset(graph, JSON.parse(readFileSync(file, 'utf8')), {
  batchSize: 5,
  onProgress: () => {
    step += 1;
    if (step !== Number(pauseAt)) return undefined;
    process.stdout.write('paused\n');
    return new Promise(() => setInterval(() => undefined, 60_000));
  },
});
process.stdout.write('done\n');
await graph.close();
