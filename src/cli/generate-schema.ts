import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../data/dataset-json-schema.js';
import { buildApiSchema, printApiSchema } from '../features/schema.js';

/** What is generated from the code and committed, so that everybody can read it and every change of it is seen. */
const GENERATED = {
  'schema.graphql': (): string => printApiSchema(buildApiSchema()),
  'dataset.schema.json': (): string => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
};

// `npm run generate` writes the files; with --check it only says which are out of date, and exits with 1 if any is.
const onlyCheck = process.argv.includes('--check');
for (const [name, generate] of Object.entries(GENERATED)) {
  const file = new URL(`../../schema/${name}`, import.meta.url);
  const text = generate();
  if (!onlyCheck) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`schema/${name} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  }
}
