import { existsSync } from 'node:fs';
import { DEFAULT_SOURCES_DIR } from '../../src/data/source-folder.js';

/** Whether the source texts, which no clone contains, lie beside this one. Tests that need them are skipped elsewhere, and say so. */
export const SOURCES_AT_HAND = existsSync(DEFAULT_SOURCES_DIR);

/** For the names of tests that are skipped where the texts are missing. */
export const NEEDS_SOURCES = SOURCES_AT_HAND ? '' : ' (skipped: ../shared/sources is not here)';
