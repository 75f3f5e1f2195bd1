import type { Graph } from '../../src/graph/driver.js';
import { FIXTURE_DATASET } from '../support/dataset-copy.js';
import { graphOf, richCopy } from '../support/rich-dataset.js';
import { graphWith } from '../support/test-graph.js';

/** The graph from one dataset to another and back, so that the importer has added, changed and withdrawn, and no label or property is unknown. */
export async function changedGraph(): Promise<Graph> {
  await graphOf(await richCopy());
  await graphWith(FIXTURE_DATASET);
  return graphOf(await richCopy());
}
