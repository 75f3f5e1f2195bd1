import { createHash, randomBytes } from 'node:crypto';
import { access, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '../errors.js';
import type { Layout } from './layout.js';

/** What Neo4j 5 hashes passwords with; it stands in each credential, too. */
const HASH_ROUNDS = 1024;

/**
 * The password of the managed Neo4j: read from its file, or generated into it with mode 0600. Before Neo4j's first
 * start it becomes the initial one, through the file that `neo4j-admin dbms set-initial-password` would write; that
 * command costs a JVM start of 1.6 s. Neo4j reads the file only while it knows no user, so that writing it at each
 * start completes a first start that was cut short, and else does nothing.
 * @throws OperatorError where a store is there without its password file.
 */
export async function preparePassword(layout: Layout): Promise<string> {
  const password = (await readPassword(layout.passwordFile)) ?? (await generatePassword(layout));
  await mkdir(dirname(layout.authFile), { recursive: true });
  await writeFile(layout.authFile, `neo4j:${credential(password)}:\n`, { mode: 0o600 });
  return password;
}

async function readPassword(file: string): Promise<string | undefined> {
  const content = await readFile(file, 'utf8').catch(() => '');
  if (content.trim() === '') return undefined;
  await chmod(file, 0o600);
  return content.trim();
}

async function generatePassword({ systemStore, passwordFile, home }: Layout): Promise<string> {
  const used = await access(systemStore).then(
    () => true,
    () => false,
  );
  if (used) throw passwordLost(`${passwordFile} is missing`, home);
  const generated = randomBytes(18).toString('base64url');
  await writeFile(passwordFile, `${generated}\n`, { mode: 0o600 });
  return generated;
}

/** The error for a store whose password we do not have; `cause` says why. */
export function passwordLost(cause: string, home: string): OperatorError {
  return new OperatorError(`The password of the local Neo4j is not known: ${cause}.`, [
    'Restore that file.',
    `Or delete ${home}: the next start makes it anew and loads the data again.`,
  ]);
}

/** As Neo4j's SystemGraphCredential writes it. */
function credential(password: string): string {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < HASH_ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `SHA-256,${digest.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}`;
}
