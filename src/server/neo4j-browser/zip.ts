import { crc32 } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly content: Buffer;
}

/** 1 January 1980, the first day that the format can say: the same files make the same archive. */
const DAY = 0x0021;
/** The path is UTF-8. */
const FLAGS = 0x0800;
/** Enough for stored files and folders: version 2.0 of the format. */
const VERSION = 20;

/**
 * An archive of files that are stored as they are. A few dozen small texts need no compression, and without it the format
 * (PKWARE's APPNOTE 6.3, section 4.3) is these three records; a package for it would be the larger part to look after.
 */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const path = Buffer.from(entry.path);
    const common = commonPart(entry.content, path.length);
    const file = Buffer.concat([int(0x04034b50, 4), common, path, entry.content]);
    // Comment, disk and attributes are empty.
    directory.push(int(0x02014b50, 4), int(VERSION, 2), common, Buffer.alloc(10), int(offset, 4), path);
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const count = int(entries.length, 2);
  const end = Buffer.concat([
    int(0x06054b50, 4),
    int(0, 4),
    count,
    count,
    int(index.length, 4),
    int(offset, 4),
    int(0, 2),
  ]);
  return Buffer.concat([...files, index, end]);
}

/** What a file's own record and the directory's say alike, from the version to the lengths of name and extra field. */
function commonPart(content: Buffer, pathLength: number): Buffer {
  const size = int(content.length, 4);
  const header = [int(VERSION, 2), int(FLAGS, 2), int(0, 2), int(0, 2), int(DAY, 2)];
  return Buffer.concat([...header, int(crc32(content), 4), size, size, int(pathLength, 2), int(0, 2)]);
}

function int(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
