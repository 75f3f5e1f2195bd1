import type { SameKeys } from '../same-keys';
import type { graph as en } from '../en/graph';

/** The words of the view `graph`, in Chinese. */
export const graph: SameKeys<typeof en> = {
  title: '图谱',
};
