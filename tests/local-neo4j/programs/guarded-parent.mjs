// A parent that starts the program of its arguments, tells its pid, and does nothing more until it is killed.
import { startGuarded } from '../../../dist/local-neo4j/guarded-process.js';

const [cwd, command, ...args] = process.argv.slice(2);
const child = await startGuarded({ command, args, env: process.env, cwd, logFile: `${cwd}/log` });
process.send(child.pid);
