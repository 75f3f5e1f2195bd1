import { ask } from '../../api/ask';
import { NAMES } from '../../api/names';
import type { ResultOf, VariablesOf } from '../../api/graphql';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import type { RelationshipRow } from './entity-operation';
import { topicIdsOf, type TopicsById } from './qualifiers';

/** As many ids as the server takes at once. */
const MAX_IDS = 100;

/** The topics that qualifiers of relationships name, asked for once for all of them. */
export function useTopicsById(rows: readonly RelationshipRow[]): TopicsById {
  const { lang } = useWords();
  const ids = topicIdsOf(rows);
  const names = useAnswer(NAMES, { ids: ids.slice(0, MAX_IDS), lang }, { enabled: ids.length > 0, keepLast: true });
  return byId(names.data);
}

/** The same, asked now. */
export async function askTopicsById(
  rows: readonly RelationshipRow[],
  lang: VariablesOf<typeof NAMES>['lang'],
): Promise<TopicsById> {
  const ids = topicIdsOf(rows);
  return byId(ids.length === 0 ? undefined : await ask(NAMES, { ids: ids.slice(0, MAX_IDS), lang }));
}

function byId(answer: ResultOf<typeof NAMES> | undefined): TopicsById {
  return new Map(
    (answer?.nodes ?? []).flatMap((node) =>
      node && 'name' in node ? [[node.id, { id: node.id, kind: 'TOPIC', name: node.name }] as const] : [],
    ),
  );
}
