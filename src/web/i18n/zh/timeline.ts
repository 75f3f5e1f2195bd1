import type { SameKeys } from '../same-keys';
import type { timeline as en } from '../en/timeline';

/** The words of the view `timeline`, in Chinese. */
export const timeline: SameKeys<typeof en> = {
  title: '时间线',
};
