import type { SameKeys } from '../same-keys';
import type { law as en } from '../en/law';

/** The words of the view `law`, in Chinese. */
export const law: SameKeys<typeof en> = {
  title: '法律树',
};
