import type { Deadline } from './within-deadline.js';

/** What the context of one request is made from. */
export interface RequestFacts extends Deadline {
  /** The id under which the log knows the request. */
  readonly id: string;
  /** Bookmarks of transactions that the answer must have seen; none where the client brings none. */
  readonly bookmarks: readonly string[];
  /** Told at which revision the graph was when it was asked. */
  readonly sawRevision?: (revision: number) => void;
}
