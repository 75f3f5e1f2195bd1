import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('..', import.meta.url));
/** Declarations of types, which are generated from the schema, show nowhere. */
const SHOWN = /(?<!\.d)\.(tsx?|css|html|svg)$/;

/** Stands for all that the explorer's looks are made of; the pictures keep the one that they were taken of. */
export function interfaceDigest() {
  const hash = createHash('sha256');
  const names = readdirSync(WEB, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.filter((name) => SHOWN.test(name)).sort()) {
    hash.update(`${name}\0`).update(readFileSync(WEB + name));
  }
  return hash.digest('hex');
}
