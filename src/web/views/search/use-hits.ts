import {
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  type InfiniteData,
} from '@tanstack/react-query';
import { ask, type AnyDocument } from '../../api/ask';
import type { EnumOf, ResultOf } from '../../api/graphql';
import { useAnswer } from '../../api/use-answer';
import type { Report } from '../../parts/view-tools';
import { filterVariables, type Chosen } from './chosen';
import { LISTING, LISTING_COUNTS, SEARCH, SEARCH_COUNTS, type Counts, type Found } from './operations';

/** What is looked for, and how it is shown. */
export interface Question {
  /** The text; the empty one lists all. */
  readonly q: string;
  readonly chosen: Chosen;
  readonly lang: EnumOf<'Language'>;
  readonly asOf: string | undefined;
}

/** A result: what was found, and the name by which, where a text was looked for. */
export interface Hit {
  readonly entity: Found;
  readonly matched?: ResultOf<typeof SEARCH>['search']['nodes'][number]['matched'];
}

/** A page of results. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly totalCount: number;
  readonly next: string | null;
}

/** The operation behind a question's results, for asking and for copying. */
export function operationOf({ q, chosen, lang, asOf }: Question): {
  readonly document: AnyDocument;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const { among, ...filter } = filterVariables(chosen);
  const shown = { ...filter, lang, asOf: asOf ?? null };
  return q === '' ? { document: LISTING, variables: shown } : { document: SEARCH, variables: { q, among, ...shown } };
}

/** The results of a question, page after page. */
export function useHits(question: Question): UseInfiniteQueryResult<InfiniteData<HitPage>> {
  return useInfiniteQuery({
    queryKey: ['hits', question],
    queryFn: ({ pageParam, signal }) => pageOf(question, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: HitPage) => next,
    placeholderData: keepPreviousData,
  });
}

/** How many results of a question there are of each sort, and whether that could not be told. */
export function useCounts({ q, chosen }: Question): {
  readonly counts: Counts | undefined;
  readonly hasFailed: boolean;
} {
  const { among, ...filter } = filterVariables(chosen);
  const search = useAnswer(SEARCH_COUNTS, { q, among, ...filter }, { enabled: q !== '', keepLast: true });
  const listing = useAnswer(LISTING_COUNTS, filter, { enabled: q === '', keepLast: true });
  return q === ''
    ? { counts: listing.data?.entities.facets, hasFailed: listing.isError }
    : { counts: search.data?.search.facets, hasFailed: search.isError };
}

/** As many as the server gives at once. */
const MOST_AT_ONCE = 100;

/** All results of a question, for taking away: of a search the thousand that the server looks at, of a list the whole. */
export async function allHits(question: Question, report?: Report): Promise<Omit<HitPage, 'next'>> {
  const hits: Hit[] = [];
  let after: string | null = null;
  for (;;) {
    const page: HitPage = await pageOf(question, after, undefined, MOST_AT_ONCE);
    hits.push(...page.hits);
    report?.(hits.length, page.totalCount);
    after = page.next;
    if (after === null) return { hits, totalCount: page.totalCount };
  }
}

async function pageOf(
  question: Question,
  after: string | null,
  signal?: AbortSignal,
  first?: number,
): Promise<HitPage> {
  const { q, chosen, lang, asOf = null } = question;
  const { among, ...filter } = filterVariables(chosen);
  const shown = { ...filter, after, lang, asOf, ...(first === undefined ? {} : { first }) };
  if (q === '') {
    const { entities } = await ask(LISTING, shown, signal);
    return { ...pageInfoOf(entities), hits: entities.nodes.map((entity) => ({ entity })) };
  }
  const { search } = await ask(SEARCH, { q, among, ...shown }, signal);
  return { ...pageInfoOf(search), hits: search.nodes };
}

function pageInfoOf({
  totalCount,
  pageInfo,
}: {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}): Omit<HitPage, 'hits'> {
  return { totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
