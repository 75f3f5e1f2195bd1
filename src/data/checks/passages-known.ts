import type { Check } from '../checked-data.js';
import { didYouMean } from '../../did-you-mean.js';
import { passagesOf, splitPassage } from '../passages.js';

/** Every passage stands in a document of documents.jsonl. */
export const passagesKnown: Check = {
  name: 'passages-known',
  *find({ entities, documentIds, malformedIds }) {
    for (const at of entities) {
      for (const passage of passagesOf(at.record)) {
        const { documentId } = splitPassage(passage);
        if (documentIds.has(documentId) || malformedIds.has(documentId)) continue;
        yield {
          at,
          message: `the passage "${passage}" is in ${documentId}, which is not in documents.jsonl${didYouMean(documentId, documentIds)}`,
        };
      }
    }
  },
};
