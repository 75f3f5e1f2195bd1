import type { EntityRecord } from '../dataset.js';
import type { Property } from './stored-form.js';

/**
 * Names as properties, which hold no maps: three lists whose places belong together, and the names that lists show.
 * `name` is the first English one, or the first at all; `nameZh` the first Chinese one; `caption` the first short English one.
 */
export function nameProperties(names: EntityRecord['names']): Record<string, Property> {
  const english = names.find(({ lang }) => lang === 'EN') ?? names[0];
  const chinese = names.find(({ lang }) => lang === 'ZH');
  const short = names.find(({ lang, kind }) => lang === 'EN' && kind === 'SHORT');
  const name = english?.value ?? '';
  return {
    names: names.map(({ value }) => value),
    nameLanguages: names.map(({ lang }) => lang),
    nameKinds: names.map(({ kind }) => kind),
    name,
    ...(chinese && { nameZh: chinese.value }),
    caption: short?.value ?? name,
  };
}
