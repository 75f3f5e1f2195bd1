import { useQueries, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask, textOf } from '../../api/ask';
import type { ResultOf, VariablesOf } from '../../api/graphql';
import { useWords } from '../../i18n/use-words';
import { effectiveExpansions, type GraphState } from './graph-state';
import { AROUND } from './operations';
import { merged, type KnownGraph, type Part } from './shown-graph';

/** What one question can be asked about. */
const MOST_IDS = 50;
/** What one answer can hold. */
const MOST_ENTITIES = 1000;

type Asked = VariablesOf<typeof AROUND>;

/** The answers about the graph so far, or why there are none. */
export interface GraphAnswer {
  readonly known: KnownGraph | undefined;
  /** What was asked for them. */
  readonly asked: readonly Asked[];
  readonly error: Error | undefined;
  readonly again: () => void;
  /** Whether what is shown is of an earlier state. */
  readonly isStale: boolean;
}

/** The question behind the canvas: what lies around all that is expanded, with every relationship in between. */
function askedAround(
  state: GraphState,
  onPaths: readonly string[],
  asOf: string | undefined,
  lang: 'EN' | 'ZH',
): Asked[] {
  const ids = [...new Set([...state.starts, ...state.expansions.map(({ id }) => id), ...onPaths])];
  const chunks = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  return chunks.map((chunk) => ({ ids: chunk, asOf: asOf ?? null, limit: MOST_ENTITIES, lang }));
}

/**
 * All that has to be known to show a state. Entities with thousands of relationships would leave no room for others in one
 * answer: then each expansion is asked about by itself as well.
 */
export function useKnownGraph(state: GraphState, ends: readonly string[], asOf: string | undefined): GraphAnswer {
  const { lang } = useWords();
  const around = askedAround(state, ends, asOf, lang);
  const together = useAsked(around);
  const expansions = effectiveExpansions(state);
  const isCut = together.parts.some(({ truncated }) => truncated === true);
  const oneByOne =
    isCut && expansions.length > 1
      ? expansions.map(({ id, type }) => ({
          ids: [id],
          ...(type === undefined ? {} : { types: [type] }),
          asOf: asOf ?? null,
          limit: MOST_ENTITIES,
          lang,
        }))
      : [];
  const apart = useAsked(oneByOne);
  const known = useMemo(() => merged([...together.parts, ...apart.parts]), [together.parts, apart.parts]);
  // Until the next answer is there the last one stays.
  const [last, setLast] = useState<KnownGraph>();
  if (together.isWhole && known !== last) setLast(known);
  const failed = [together, apart].find(({ error }) => error !== null);
  return {
    known: together.isWhole ? known : last,
    asked: [...around, ...oneByOne],
    error: failed?.error ?? undefined,
    again: () => [together, apart].forEach(({ again }) => again()),
    isStale: !together.isWhole || !apart.isWhole,
  };
}

interface Asking {
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly again: () => void;
}

function useAsked(asked: readonly Asked[]): Asking {
  return useQueries({
    queries: asked.map((variables): UseQueryOptions<ResultOf<typeof AROUND>> => ({
      queryKey: [textOf(AROUND), variables],
      queryFn: ({ signal }) => ask(AROUND, variables, signal),
    })),
    combine,
  });
}

function combine(results: readonly UseQueryResult<ResultOf<typeof AROUND>>[]): Asking {
  return {
    parts: results.flatMap(({ data }) => (data ? [data.neighborhood] : [])),
    isWhole: results.every(({ data }) => data !== undefined),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    again: () => results.forEach(({ refetch }) => void refetch()),
  };
}
