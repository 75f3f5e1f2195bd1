import type { SameKeys } from '../same-keys';
import type { statistics as en } from '../en/statistics';

/** The words of the view `statistics`, in Chinese. */
export const statistics: SameKeys<typeof en> = {
  title: '统计',
};
