import { join } from 'node:path';
import { DOCUMENTS_FILE, FILE_OF_KIND } from '../dataset.js';
import { ENTITY_KINDS } from '../vocabulary.js';
import { LineFile } from './line-file.js';
import { documentsOfScale } from './provenance.js';
import { recordsOfScale } from './records.js';
import type { Generated, Report } from './report.js';
import type { Scale } from './scale.js';

/** Writes a synthetic graph as a data folder, as `import` and `validate` read it. */
export async function writeDataset(scale: Scale, dir: string, report: Report): Promise<Generated> {
  const count = { documents: 0, entities: 0, relationships: 0 };
  const documents = new LineFile(join(dir, DOCUMENTS_FILE));
  for (const document of documentsOfScale(scale)) {
    count.documents++;
    await documents.write(JSON.stringify(document));
  }
  await documents.end();
  for (const kind of ENTITY_KINDS) {
    const file = new LineFile(join(dir, FILE_OF_KIND[kind]));
    for (const { record } of recordsOfScale(scale, kind)) {
      count.entities++;
      count.relationships += record.relationships?.length ?? 0;
      await file.write(JSON.stringify(record));
      await report(kind, count.entities);
    }
    await file.end();
  }
  return count;
}
