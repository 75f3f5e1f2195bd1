import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/local-neo4j/layout.js';
import { explainFailedStart, lastWords, lostItsPort } from '../../src/local-neo4j/start-fault.js';

const layout = layoutOf('/somewhere/.neo4j');
const explain = (log: string) => explainFailedStart(log, layout, { bolt: 7687, http: 7474 });

/** The ends of real logs, shortened. */
const logs = {
  boltPort: `2026-11-22 03:11:00.501+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server at /somewhere/.neo4j/data/databases
\tat org.neo4j.graphdb.facade.DatabaseManagementServiceFactory.startDatabaseServer(DatabaseManagementServiceFactory.java:288)
Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687
\t... 10 more
Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed with error(-98): Address already in use`,
  locked: `Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock.`,
  full: `Caused by: java.io.IOException: No space left on device`,
  memory: `Error occurred during initialization of VM
Could not reserve enough space for 2097152KB object heap`,
  setting: `Exception in thread "main" java.lang.IllegalArgumentException: Error evaluating value for setting 'a.b'.
\tat org.neo4j.configuration.Config.evaluateSetting(Config.java:869)
Caused by: java.lang.IllegalArgumentException: 'x' is not a valid integer value
\t... 6 more
2026-11-22 03:00:55.089+0000 INFO  [o.n.s.CommunityBootstrapper] Stopped.`,
};

describe('a Neo4j that ended while it started', () => {
  it('lost its port to another program', () => {
    expect(lostItsPort(logs.boltPort)).toBe(true);
    expect(lostItsPort(logs.locked)).toBe(false);
    expect(explain(logs.boltPort)).toMatchObject({
      message: 'Another program took port 7687 or 7474 while Neo4j started.',
      advice: [expect.stringContaining('LOCAL_NEO4J_BOLT_PORT')],
    });
  });

  it('found its folder in use', () => {
    expect(explain(logs.locked).message).toBe('The folder /somewhere/.neo4j is in use by another Neo4j.');
  });

  it('found no space left', () => {
    expect(explain(logs.full).message).toBe('There is no space left for Neo4j on the disk of /somewhere/.neo4j.');
  });

  it('found too little memory', () => {
    expect(explain(logs.memory).message).toBe('There is not enough free memory to start Neo4j.');
  });

  it('ended for another reason, which is told in its own words, with its log', () => {
    expect(explain(logs.setting)).toMatchObject({
      message: 'Neo4j ended while it started.',
      advice: [
        "It said: IllegalArgumentException: 'x' is not a valid integer value",
        'Its log: /somewhere/.neo4j/logs/console.log',
        expect.stringContaining('delete /somewhere/.neo4j'),
      ],
    });
  });
});

describe('the last words of a log', () => {
  it('are its last error, where no exception tells more', () => {
    expect(lastWords('one\n2026 ERROR it broke\n2026 INFO  Stopped.\n')).toEqual(['2026 ERROR it broke']);
  });

  it('are its last line, where it tells of no error', () => {
    expect(lastWords('one\ntwo\n\n')).toEqual(['two']);
  });

  it('are none, where it tells only of good news', () => {
    expect(lastWords('2026-11-22 03:05:55.269+0000 INFO  Started.\n')).toEqual([]);
  });
});
