import { useParameter, useSetParameters } from '../../address/use-parameter';
import type { Network } from './operations';

/** Whom a person looks at: a party and, where one link is looked at, the party at its other end. */
export interface Choice {
  readonly party: string | undefined;
  readonly other: string | undefined;
  /** Chooses a party, or none; "back" undoes it. */
  readonly choose: (party: string | undefined, other?: string) => void;
}

/** The chosen party as `country` of the address, and the other as `with`. */
export function useChoice(): Choice {
  const [party] = useParameter('country');
  const [other] = useParameter('with');
  const set = useSetParameters();
  return {
    party: party === '' ? undefined : party,
    other: party === '' || other === '' ? undefined : other,
    choose: (one, two) => set({ country: one ?? '', with: two ?? '' }, 'push'),
  };
}

/** The chosen party where it is one of those shown: by another, nothing can be told apart. */
export function useShownParty({ nodes }: Pick<Network, 'nodes'>): string | undefined {
  const { party } = useChoice();
  return nodes.some(({ party: { id } }) => id === party) ? party : undefined;
}
