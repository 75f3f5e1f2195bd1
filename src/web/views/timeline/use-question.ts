import { useListParameter, useParameter } from '../../address/use-parameter';
import { yearsOf } from '../../address/years';
import type { VariablesOf } from '../../api/graphql';
import { useWords } from '../../i18n/use-words';
import { EVENT_KINDS, lanesOf, type EventKind, type Lane } from './kinds';
import type { EVENTS } from './operations';

/** Where the picture begins if the address does not say: with the first stage of legislation. */
const FIRST_YEAR = '1994';

/** What the address asks for. */
export interface Question {
  readonly lanes: readonly Lane[];
  readonly events: readonly EventKind[];
  readonly from: string;
  readonly to: string | undefined;
  /** Whether the first year is not from the address. */
  readonly isFromFirstStage: boolean;
  readonly variables: VariablesOf<typeof EVENTS>;
}

/** The kinds, events and years of the address. */
export function useQuestion(): Question {
  const { lang } = useWords();
  const lanes = lanesOf(useListParameter('kinds')[0]);
  const [names] = useListParameter('events');
  const events = EVENT_KINDS.filter((kind) => names.includes(kind));
  const years = yearsOf(useParameter('from')[0], useParameter('to')[0]);
  const from = years.from ?? (years.to !== undefined && years.to < FIRST_YEAR ? years.to : FIRST_YEAR);
  const to = years.to;
  return {
    lanes,
    events,
    from,
    to,
    isFromFirstStage: years.from === undefined && from === FIRST_YEAR,
    variables: {
      kinds: [...lanes],
      ...(events.length === 0 ? {} : { events }),
      from,
      ...(to === undefined ? {} : { to }),
      lang,
    },
  };
}
