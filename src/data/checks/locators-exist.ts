import type { Check } from '../checked-data.js';
import { didYouMean } from '../../did-you-mean.js';
import { passagesOf, splitPassage } from '../passages.js';

/** The section, panel or paragraph that a passage names exists in the source text. Only where the texts are at hand. */
export const locatorsExist: Check = {
  name: 'locators-exist',
  *find({ entities, locators }) {
    if (locators === undefined) return;
    for (const at of entities) {
      for (const passage of passagesOf(at.record)) {
        const { documentId, locator } = splitPassage(passage);
        const known = locators.get(documentId);
        if (known === undefined || known.has(locator)) continue;
        yield { at, message: `${documentId} has no place "${locator}"${hint(locator, known)}` };
      }
    }
  },
};

/** What the section has, where it exists and only the paragraph does not; else the nearest place. */
function hint(locator: string, known: ReadonlySet<string>): string {
  const section = /^(.*?) ?¶\d+$/.exec(locator)?.[1];
  if (section === undefined) return didYouMean(locator, known);
  const prefix = section === '' ? '¶' : `${section} ¶`;
  const count = [...known].filter((place) => place.startsWith(prefix)).length;
  if (count === 0) return didYouMean(locator, known);
  return `; ${section === '' ? 'it' : section} has ${count === 1 ? '¶1 only' : `¶1 to ¶${count}`}`;
}
