import type { Check } from '../checked-data.js';
import { type EntityRecord } from '../dataset.js';

/** No list holds the same thing twice. */
export const noRepetitions: Check = {
  name: 'no-repetitions',
  *find({ entities }) {
    for (const at of entities) {
      for (const [where, list] of listsOf(at.record)) {
        for (const twice of new Set(list.filter((item, index) => list.indexOf(item) !== index))) {
          yield { at, message: `${where} holds ${twice} twice; keep one` };
        }
      }
    }
  },
};

function* listsOf(record: EntityRecord): Iterable<readonly [where: string, list: readonly string[]]> {
  const {
    names,
    previousIds = [],
    sharesNameWith = [],
    passages,
    statedIn = {},
    inferredFields = [],
    claims = [],
    relationships = [],
  } = record;
  yield ['names', names.map(({ value, lang, kind }) => `${lang} ${kind} "${value}"`)];
  yield ['previousIds', previousIds];
  yield ['sharesNameWith', sharesNameWith];
  yield ['passages', passages];
  for (const [field, places] of Object.entries(statedIn)) yield [`statedIn of ${field}`, places];
  yield ['inferredFields', inferredFields];
  yield ['claims', claims.map(({ property, value }) => `${property} ${value}`)];
  for (const claim of claims) yield [`passages of the claim ${claim.property} ${claim.value}`, claim.passages];
  for (const relationship of relationships) {
    const of = `of ${relationship.type} ${relationship.to}`;
    yield [`passages ${of}`, relationship.passages];
    yield [`inferredFields ${of}`, relationship.inferredFields ?? []];
    if ('articles' in relationship) yield [`articles ${of}`, relationship.articles ?? []];
    if (relationship.type !== 'COOPERATES_WITH') continue;
    yield [`topics ${of}`, relationship.topics ?? []];
    yield [`via ${of}`, relationship.via ?? []];
  }
}
