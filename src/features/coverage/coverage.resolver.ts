import { Ctx, Query, Resolver } from 'type-graphql';
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from '../../data/vocabulary.js';
import type { GraphContext } from '../../graph/compose/answer.js';
import { cypherFile } from '../../graph/cypher-files.js';
import { currentRevision, halfWritten } from '../../graph/revision.js';
import { Coverage, type Gap } from './coverage.type.js';

type Expected = [kind: string, type: string | null, expected: number, lacking: number, gaps: number];
type Stated = [kind: string, id: string, name: string, value: number];

/** `coverage`. */
@Resolver()
export class CoverageQueries {
  @Query(() => Coverage, {
    description: 'What the graph holds and what it is known to lack, per kind and per relationship type.',
  })
  async coverage(@Ctx() context: GraphContext): Promise<Coverage> {
    const { graph, signal } = context;
    const ask = (name: string): Promise<unknown[][]> => graph.read({ name, text: cypherFile(name) }, { signal });
    const before = await currentRevision(graph, { signal });
    const [kinds, types, gaps, expected, stated] = await Promise.all([
      ask('coverage/entities'),
      ask('coverage/relationships'),
      ask('coverage/gaps'),
      ask('coverage/expected') as Promise<Expected[]>,
      ask('coverage/stated') as Promise<Stated[]>,
    ]);
    // The figures are of one revision only if it was whole all the time.
    const after = await currentRevision(graph, { signal });
    if ([before, after].some(({ importing }) => importing !== undefined) || before.number !== after.number) {
      throw halfWritten();
    }
    return {
      revision: before.number,
      kinds: ENTITY_KINDS.map((kind) => {
        const row = kinds.find(([of]) => of === kind) ?? [kind, 0, 0, 0, 0];
        const [, held, withoutChineseName, withoutDate, partlyInferred] = row as [
          string,
          number,
          number,
          number,
          number,
        ];
        const counts = stated.filter(([of]) => of === kind).map(([, id, name, value]) => ({ id, name, value }));
        return {
          kind,
          held,
          expected: counts.length > 0 ? Math.max(...counts.map(({ value }) => value)) : null,
          stated: counts,
          withoutChineseName,
          withoutDate,
          partlyInferred,
          gaps: expected.filter(([of]) => of === kind).reduce((sum, [, , , , gaps]) => sum + gaps, 0),
        };
      }),
      relationshipTypes: RELATIONSHIP_TYPES.map((type) => {
        const row = types.find(([of]) => of === type) ?? [type, 0, 0, 0, 0];
        const [, held, inferred, derived, withoutSince] = row as [string, number, number, number, number];
        const [, , due = null, lacking = null] = expected.find(([, of]) => of === type) ?? [];
        return { type, hasData: held > 0, held, expected: due, lacking, inferred, derived, withoutSince };
      }),
      gaps: gaps.map((row) => {
        const [id, kind, name, missing, expected, held] = row as [string, string, string, string, number, number];
        return { id, kind, name, missing, expected, held } satisfies Gap;
      }),
    };
  }
}
