import type { Check } from '../checked-data.js';

/** An ISO code is one country's. */
export const countryCodesUnique: Check = {
  name: 'country-codes-unique',
  *find({ entities }) {
    const owners = new Map<string, string>();
    for (const at of entities) {
      if (at.kind !== 'COUNTRY') continue;
      for (const code of [at.record.iso2, at.record.iso3]) {
        const owner = owners.get(code);
        if (owner === undefined) owners.set(code, at.record.id);
        else yield { at, message: `the code ${code} is that of ${owner}; correct one of them` };
      }
    }
  },
};
