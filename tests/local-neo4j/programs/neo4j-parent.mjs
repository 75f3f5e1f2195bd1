// A parent that starts a local Neo4j, says so, and does nothing more until it is killed.
import { startLocalNeo4j } from '../../../dist/local-neo4j/local-neo4j.js';

process.on('SIGINT', () => process.send('interrupted'));
const { pid } = await startLocalNeo4j({ dir: process.argv[2], boltPort: 0, httpPort: 0, report: () => undefined });
process.send(pid);
