import { describedEnum } from '../shared/enums.js';

export const ChangeAction = describedEnum(
  'ChangeAction',
  'What an import did.',
  ['ADDED', 'CHANGED', 'REMOVED'] as const,
  {
    ADDED: 'It was not in the graph before.',
    CHANGED: 'It was in the graph, and is another now.',
    REMOVED: 'It was withdrawn.',
  },
);

export const ChangedThing = describedEnum(
  'ChangedThing',
  'What an import writes.',
  ['DOCUMENT', 'PASSAGE', 'ENTITY', 'CLAIM', 'RELATIONSHIP'] as const,
  {
    DOCUMENT: 'A source document.',
    PASSAGE: 'A place in a source document.',
    ENTITY: 'An entity.',
    CLAIM: "One source's value for a property.",
    RELATIONSHIP: 'A relationship between two entities.',
  },
);
