import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Layout } from './layout.js';

/** What Neo4j 5 hashes passwords with; it stands in each credential, too. */
const HASH_ROUNDS = 1024;

/**
 * The password of the managed Neo4j: read from its file, or generated into it with mode 0600. Before Neo4j's first
 * start it becomes the initial one, through the file that `neo4j-admin dbms set-initial-password` would write; that
 * command costs a JVM start of 1.6 s. Neo4j reads the file only while it knows no user.
 */
export async function preparePassword(layout: Layout): Promise<string> {
  const password = await readOrGenerate(layout.passwordFile);
  await mkdir(dirname(layout.authFile), { recursive: true });
  await writeFile(layout.authFile, `neo4j:${credential(password)}:\n`, { mode: 0o600 });
  return password;
}

async function readOrGenerate(file: string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch(() => '');
  if (existing.trim() !== '') {
    await chmod(file, 0o600);
    return existing.trim();
  }
  const generated = randomBytes(18).toString('base64url');
  await writeFile(file, `${generated}\n`, { mode: 0o600 });
  return generated;
}

function credential(password: string): string {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < HASH_ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `SHA-256,${digest.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}`;
}
