import { useAsOf } from '../../address/use-as-of';
import { useListParameter, useParameter } from '../../address/use-parameter';
import { yearsOf } from '../../address/years';
import type { VariablesOf } from '../../api/graphql';
import { common } from '../../i18n/en/common';
import { useWords } from '../../i18n/use-words';
import type { NETWORK } from './operations';

/** The forms of an initiative, in the order of the alphabet. */
export type InitiativeKind = keyof typeof common.initiativeKind;

/** Every form of an initiative. */
export const INITIATIVE_KINDS = Object.keys(common.initiativeKind) as InitiativeKind[];

/** What of the network is asked for, as the address says. */
export function useFilters(): VariablesOf<typeof NETWORK> {
  const { lang } = useWords();
  const [topic] = useParameter('topic');
  const [kinds] = useListParameter('kinds');
  const [from] = useParameter('from');
  const [to] = useParameter('to');
  const [asOf] = useAsOf();
  const years = yearsOf(from, to);
  const known = INITIATIVE_KINDS.filter((kind) => kinds.includes(kind));
  return {
    ...(topic === '' ? {} : { topics: [topic] }),
    ...(known.length === 0 ? {} : { kinds: known }),
    ...(years.from === undefined ? {} : { from: years.from }),
    ...(years.to === undefined ? {} : { to: years.to }),
    ...(asOf === undefined ? {} : { asOf }),
    lang,
  };
}
