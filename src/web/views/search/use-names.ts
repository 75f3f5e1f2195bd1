import { NAMES } from '../../api/names';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { UNKNOWN, type Chosen } from './chosen';
import type { Counts } from './operations';

/** As many ids as the server takes at once. */
const MAX_IDS = 100;

/**
 * The names of the topics and bodies that are counted or chosen, by id. The facets have those in English; other languages, and what
 * was chosen and is not counted, are asked for.
 */
export function useNames({ topic, body }: Chosen, counts: Counts | undefined): ReadonlyMap<string, string> {
  const { lang } = useWords();
  const counted = [...(counts?.topic.values ?? []), ...(counts?.body.values ?? [])];
  const labels = new Map(
    counted.flatMap(({ value, label }) => (value !== null && label !== null ? [[value, label] as const] : [])),
  );
  const chosen = [...topic, ...body].filter((id) => id !== UNKNOWN);
  const lacking = lang === 'EN' ? chosen.filter((id) => !labels.has(id)) : [...chosen, ...labels.keys()];
  const ids = [...new Set(lacking)].sort().slice(0, MAX_IDS);
  const names = useAnswer(NAMES, { ids, lang }, { enabled: ids.length > 0, keepLast: true });
  for (const node of names.data?.nodes ?? []) if (node && 'name' in node) labels.set(node.id, node.name);
  return labels;
}
