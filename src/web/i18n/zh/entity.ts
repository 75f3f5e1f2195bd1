import type { SameKeys } from '../same-keys';
import type { entity as en } from '../en/entity';

/** The words of the view `entity`, in Chinese. */
export const entity: SameKeys<typeof en> = {
  title: '实体',
};
