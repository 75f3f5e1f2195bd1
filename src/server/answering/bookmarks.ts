import type { IncomingMessage } from 'node:http';
import { HttpError } from '../http-error.js';

/** The header in which a client that wrote to the database names what it wrote. */
const BOOKMARKS_HEADER = 'neo4j-bookmarks';

const MOST_BOOKMARKS = 20;
const BOOKMARK = /^[\w:+/=.-]{1,1000}$/;

/** The bookmarks that a request brings, none where it brings none. @throws HttpError 400 */
export function bookmarksOf({ headers }: IncomingMessage): readonly string[] {
  const header = headers[BOOKMARKS_HEADER];
  if (header === undefined) return [];
  const bookmarks = String(header).split(/\s*,\s*/);
  if (bookmarks.length <= MOST_BOOKMARKS && bookmarks.every((bookmark) => BOOKMARK.test(bookmark))) return bookmarks;
  throw new HttpError(
    400,
    'BAD_USER_INPUT',
    `The header ${BOOKMARKS_HEADER} holds at most ${String(MOST_BOOKMARKS)} bookmarks of Neo4j, with commas between them.`,
  );
}
