import type { Question } from './questions';

/** What a tab begins with. */
export interface Tab {
  readonly query: string;
  readonly variables: string | null;
}

/** The tabs of somebody who comes for the first time, and what the address asks for, which everybody is shown first. */
export interface Tabs {
  readonly tabs: Tab[];
  readonly initial: Tab | undefined;
}

/** Reads `query` and `variables` of an address, beside which stand the questions of README. */
export function tabsFor(address: URLSearchParams, questions: readonly Question[]): Tabs {
  const query = address.get('query');
  const initial = query === null ? undefined : { query, variables: address.get('variables') };
  const tabs = questions.map((question) => ({ query: question.query, variables: null }));
  return { tabs: initial ? [initial, ...tabs] : tabs, initial };
}
