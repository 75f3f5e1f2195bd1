import type { Words } from '../../i18n/use-words';
import type { EntityKind, InstrumentTier } from '../../kinds';
import { UNKNOWN, type FacetName } from './chosen';

/** What a facet's value is called. */
export function valueName(t: Words['t'], names: ReadonlyMap<string, string>, facet: FacetName, value: string): string {
  if (value === UNKNOWN) return t(`search.unknown.${facet}`);
  switch (facet) {
    case 'kind':
      return t(`kinds.${value as EntityKind}`);
    case 'tier':
      return t(`tier.${value as InstrumentTier}`);
    case 'year':
      return value;
    case 'topic':
    case 'body':
      return names.get(value) ?? value;
  }
}
