import type { GraphQLResolveInfo } from 'graphql';
import { answer, type GraphContext, type Intent } from '../../graph/compose/answer.js';
import { cypherFile } from '../../graph/cypher-files.js';

/**
 * Answers a root field by an entity's id, with null where there is none. An id that was merged into another is looked
 * up only when nothing bears it, which costs one or two more statements.
 */
export async function answerById(
  context: GraphContext,
  info: GraphQLResolveInfo,
  id: string,
  intent: Intent,
): Promise<unknown> {
  const ask = (wanted: string): Promise<unknown> =>
    answer(context, info, { ...intent, parameters: { ...intent.parameters, id: wanted } });
  const found = await ask(id);
  if (found !== null) return found;
  const current = (await currentIds(context, [id])).get(id);
  return current === undefined ? null : ask(current);
}

/** The ids of what these ids were merged into, for those that were. */
export async function currentIds(context: GraphContext, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await context.graph.read(
    { name: 'entity/current-ids', text: cypherFile('entity/current-ids'), parameters: { ids } },
    { signal: context.signal },
  );
  return new Map((rows as [[former: string, current: string]][]).map(([row]) => row));
}
