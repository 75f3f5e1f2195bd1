import type { SameKeys } from '../same-keys';
import type { home as en } from '../en/home';

/** The words of the view `home`, in Chinese. */
export const home: SameKeys<typeof en> = {
  title: '以图谱看依法治网',
};
