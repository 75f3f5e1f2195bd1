import type { Check } from '../checked-data.js';

/** Every entity can be shown in English. */
export const englishName: Check = {
  name: 'english-name',
  *find({ entities }) {
    for (const at of entities) {
      if (!at.record.names.some(({ lang }) => lang === 'EN'))
        yield { at, message: 'no name has lang EN; add an English one' };
    }
  },
};
