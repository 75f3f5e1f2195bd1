import type { SameKeys } from '../same-keys';
import type { search as en } from '../en/search';

/** The words of the view `search`, in Chinese. */
export const search: SameKeys<typeof en> = {
  title: '搜索',
};
