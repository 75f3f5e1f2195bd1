import { statfs } from 'node:fs/promises';
import { OperatorError } from '../errors.js';

/** What a start needs at the least, in bytes: an empty store takes 4 MB, and transaction logs grow up to 256 MiB. */
const LEAST_FREE = 512 * 1024 ** 2;

/**
 * Checks that the disk of an existing folder has room for Neo4j to start.
 * @throws OperatorError where it has not.
 */
export async function checkFreeSpace(dir: string, least = LEAST_FREE): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize < least) throw noSpaceLeft(dir, bavail * bsize, least);
}

/** The error for a disk that is full, or too full to start on; sizes in bytes. */
export function noSpaceLeft(dir: string, free?: number, least = LEAST_FREE): OperatorError {
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1e6)} MB`;
  const left = free === undefined ? '' : `: ${megabytes(free)} are free, and ${megabytes(least)} are needed`;
  return new OperatorError(`There is no space left for Neo4j on the disk of ${dir}${left}.`, [
    'Free some space, or set LOCAL_NEO4J_DIR to a folder on another disk.',
  ]);
}
