/** The form of a data folder as a JSON schema, for editors and for tools in other languages; made from the definitions that the reader uses. */
import { z } from 'zod';
import {
  claimRecord,
  DOCUMENTS_FILE,
  documentRecord,
  FILE_OF_KIND,
  RECORD_OF_KIND,
  relationshipRecord,
} from './dataset.js';
import { ENTITY_KINDS, LABEL_OF_KIND } from './vocabulary.js';

/**
 * The JSON schema (draft 2020-12) of a data folder taken as one object: a property a file, in it the records of its lines.
 * One line is checked with the definition named like its kind's label: `#/$defs/LegalInstrument`.
 */
export function datasetJsonSchema(): object {
  const definitions = z.registry<{ id: string }>();
  definitions.add(documentRecord, { id: 'SourceDocument' });
  definitions.add(relationshipRecord, { id: 'Relationship' });
  definitions.add(claimRecord, { id: 'Claim' });
  for (const kind of ENTITY_KINDS) definitions.add(RECORD_OF_KIND[kind], { id: LABEL_OF_KIND[kind] });

  const files = ENTITY_KINDS.map((kind) => [FILE_OF_KIND[kind], z.array(RECORD_OF_KIND[kind]).optional()] as const);
  const folder = z.strictObject({ [DOCUMENTS_FILE]: z.array(documentRecord), ...Object.fromEntries(files) });
  return {
    title: 'Dataset of cyberlaw-graph',
    description: 'A folder of JSON Lines: each property is a file, each item of its list is a line.',
    ...z.toJSONSchema(folder, { metadata: definitions, io: 'input' }),
  };
}
