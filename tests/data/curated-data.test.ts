import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateFolder } from '../../src/data/validate.js';
import { NEEDS_SOURCES, SOURCES_AT_HAND } from './sources.js';

const CURATED = fileURLToPath(new URL('../../data', import.meta.url));

describe('The curated data', () => {
  it('has no fault', async () => {
    const { faults, data } = await validateFolder(CURATED);
    expect(faults).toEqual([]);
    expect(data.entities.length).toBeGreaterThan(1000);
  });

  it.skipIf(!SOURCES_AT_HAND)(`was checked against all five source texts${NEEDS_SOURCES}`, async () => {
    const { data } = await validateFolder(CURATED);
    expect([...(data.locators?.keys() ?? [])]).toHaveLength(5);
  });
});
