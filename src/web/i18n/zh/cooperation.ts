import type { SameKeys } from '../same-keys';
import type { cooperation as en } from '../en/cooperation';

/** The words of the view `cooperation`, in Chinese. */
export const cooperation: SameKeys<typeof en> = {
  title: '合作',
};
