/** Preloaded into a server that is to be profiled, never into one that is measured: tells its parent each statement that it sends. */
import { createRequire } from 'node:module';
import { sep } from 'node:path';

// The driver of the program that is started, which need not be the bench's own.
const require = createRequire(process.argv[1] + sep);
const { Session, Transaction, isDate, isInt } = createRequire(require.resolve('neo4j-driver'))('neo4j-driver-core');

for (const { prototype } of [Session, Transaction]) {
  const { run } = prototype;
  prototype.run = function (statement, parameters, ...rest) {
    process.send?.({ text: statement.text ?? statement, parameters: plain(parameters ?? statement.parameters ?? {}) });
    return run.call(this, statement, parameters, ...rest);
  };
}

/** Without the driver's own types, which do not survive the way to another process: an integer as a bigint, a date as what `revived` knows. */
function plain(value) {
  if (isDate(value)) return { $date: value.toString() };
  if (isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
