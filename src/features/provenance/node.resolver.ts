import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { CallerError } from '../../errors.js';
import { answer, type GraphContext, type Intent } from '../../graph/compose/answer.js';
import { MAX_PAGE_SIZE } from '../../graph/compose/page.js';
import { answerById, currentIds } from '../entity/answer-by-id.js';
import { typeNamed } from '../shared/types-by-name.js';

/** What an id of each form names, and the files that find it. */
const FORMS = {
  Relationship: { one: 'relationship/by-id', many: 'relationship/by-ids' },
  Claim: { one: 'provenance/claim-by-id', many: 'provenance/claims-by-ids' },
  Passage: { one: 'provenance/passage-by-id', many: 'provenance/passages-by-ids' },
  SourceDocument: { one: 'provenance/document-by-id', many: 'provenance/documents-by-ids' },
  Entity: { one: 'entity/by-id', many: 'entity/by-ids' },
} as const;
type Form = keyof typeof FORMS;

/** `node` and `nodes`: anything by its id. */
@Resolver()
export class NodeQueries {
  @Query(typeNamed('Node'), {
    nullable: true,
    description: 'Anything by its id: an entity, relationship, passage, document or claim; null where there is none.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    for (const form of formsOf(id)) {
      const found = await (form === 'Entity'
        ? answerById(context, info, id, oneOf(form, id))
        : answer(context, info, oneOf(form, id)));
      if (found !== null) return found;
    }
    return null;
  }

  @Query(() => [typeNamed('Node')()], {
    nullable: 'items',
    description: `Anything by its id, in the order of the ids, null where there is none; at most ${MAX_PAGE_SIZE}. One statement for each sort of id.`,
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Their ids.' }) ids: string[],
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    if (ids.length > MAX_PAGE_SIZE) {
      const message = `Argument "ids" has ${String(ids.length)} ids: ask for at most ${String(MAX_PAGE_SIZE)} at once.`;
      throw new CallerError('BAD_USER_INPUT', message, { argument: 'ids' });
    }
    const find = async (form: Form, wanted: readonly string[]): Promise<Map<string, unknown>> =>
      wanted.length === 0 ? new Map() : ((await answer(context, info, manyOf(form, wanted))) as Map<string, unknown>);

    const found = new Map<string, unknown>();
    for (const form of Object.keys(FORMS) as Form[]) {
      const wanted = ids.filter((id) => formsOf(id).includes(form));
      for (const [id, node] of await find(form, wanted)) found.set(id, node);
    }
    const merged = await currentIds(
      context,
      ids.filter((id) => !found.has(id) && formsOf(id).includes('Entity')),
    );
    const current = await find('Entity', [...merged.values()]);
    return ids.map((id) => found.get(id) ?? current.get(merged.get(id) ?? '') ?? null);
  }
}

/** What an id of this form can name. */
function formsOf(id: string): readonly Form[] {
  if (id.includes('~claim~')) return ['Claim'];
  if (id.includes('~')) return ['Relationship'];
  if (id.includes('#')) return ['Passage'];
  return ['Entity', 'SourceDocument'];
}

function oneOf(form: Form, id: string): Intent {
  return { relation: { relation: FORMS[form].one }, type: form, parameters: { id } };
}

function manyOf(form: Form, ids: readonly string[]): Intent {
  return { relation: { relation: FORMS[form].many, keyed: true }, type: form, parameters: { ids } };
}
