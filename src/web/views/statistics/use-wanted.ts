import { useParameter } from '../../address/use-parameter';
import type { Wanted } from './groups';

/** Which figures the address asks for. */
export function useWanted(): Wanted {
  const [text] = useParameter('q');
  const [about] = useParameter('about');
  const [unit] = useParameter('unit');
  const [disputed] = useParameter('disputed');
  return { text, about, unit, disputed: disputed === 'yes' };
}
