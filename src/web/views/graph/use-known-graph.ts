import { keepPreviousData, useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { useCallback } from 'react';
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
  readonly error: Error | undefined;
  readonly again: () => void;
  /** Whether what is shown is of an earlier state. */
  readonly isStale: boolean;
}

/** The question behind the canvas: what lies around all that is expanded, with every relationship in between. */
export function askedAround(
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
export function useKnownGraph(state: GraphState, onPaths: readonly string[], asOf: string | undefined): GraphAnswer {
  const { lang } = useWords();
  const together = useAsked(askedAround(state, onPaths, asOf, lang));
  const expansions = effectiveExpansions(state);
  const apart = useAsked(
    together.known?.truncated === true && expansions.length > 1
      ? expansions.map(({ id, type }) => ({
          ids: [id],
          ...(type === undefined ? {} : { types: [type] }),
          asOf: asOf ?? null,
          limit: MOST_ENTITIES,
          lang,
        }))
      : [],
  );
  const parts = [...together.parts, ...apart.parts];
  return {
    known: together.known && parts.length > together.parts.length ? merged(parts) : together.known,
    error: together.error ?? apart.error,
    again: () => {
      together.again();
      apart.again();
    },
    isStale: together.isStale || apart.isStale,
  };
}

function useAsked(asked: readonly Asked[]): GraphAnswer & { readonly parts: readonly Part[] } {
  const combine = useCallback(
    (
      results: readonly {
        data: ResultOf<typeof AROUND> | undefined;
        error: Error | null;
        isPlaceholderData: boolean;
        refetch: () => unknown;
      }[],
    ) => {
      const parts = results.flatMap(({ data }) => (data ? [data.neighborhood as Part] : []));
      return {
        parts,
        known: parts.length === results.length ? merged(parts) : undefined,
        error: results.find(({ error }) => error !== null)?.error ?? undefined,
        again: () => results.forEach(({ refetch }) => void refetch()),
        isStale: results.some(({ isPlaceholderData }) => isPlaceholderData),
      };
    },
    [],
  );
  return useQueries({
    queries: asked.map((variables): UseQueryOptions<ResultOf<typeof AROUND>> => ({
      queryKey: [textOf(AROUND), variables],
      queryFn: ({ signal }) => ask(AROUND, variables, signal),
      placeholderData: keepPreviousData,
    })),
    combine,
  });
}
