import type { Api } from '../support/api.js';
import { PAGE_INFO, readPages, type PageOf } from '../support/read-pages.js';

interface Event {
  kind: string;
  on: string;
  entity: { id: string };
}

/** Reads a diff to its end, as lines `day kind entity`. */
export async function linesOf(api: Api, from: string, to: string): Promise<string[]> {
  const source = `query ($from: PartialDate!, $to: PartialDate!, $at: String) {
    diff(from: $from, to: $to, first: 100, after: $at) { nodes { kind on entity { id } } ${PAGE_INFO} }
  }`;
  const events = await readPages(async (at) => {
    const { diff } = await api.ask<{ diff: PageOf<Event> }>(source, { from, to, at });
    return diff;
  });
  return events.map(({ kind, on, entity }) => `${on} ${kind} ${entity.id}`);
}
