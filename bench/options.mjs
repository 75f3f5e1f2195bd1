import { parseArgs } from 'node:util';
import { otherBuild, SERVERS } from './servers.mjs';
import { WORKLOADS } from './workloads/index.mjs';

const HELP = `Measures several servers side by side on the same Neo4j, taking turns, and prints tables.

  npm run bench -- [options]

  --instruments N[,N…]   sizes of the synthetic graphs (default 10000)
  --workloads W1,W3      some of ${WORKLOADS.map(({ name }) => name).join(', ')} (default: all)
  --servers this,raw     some of ${SERVERS.map(({ name }) => name).join(', ')} (default: all that are installed)
  --other DIR            measure the build in another clone, too, as the server "other"
  --connections 1,16     requests under way at once (default 1,16)
  --seconds S            measured for each server, workload and number of connections (default 20)
  --warm S               asked of each server with each workload before anything is measured (default 20)
  --quick                6 seconds, 16 connections, this server and raw Bolt only: for working at one workload
  --hold                 measure nothing: load the graph and keep its Neo4j running for other runs, until Ctrl-C
  --seed S               of the graphs (default 1)
  --keep-in DIR          where the graphs are kept for the next run (default .neo4j-bench)
  --write                write bench/RESULTS.md also where not everything was measured
  --help

The first run on a size generates the graph and loads it: half a minute for 10,000 instruments, half an hour for 1,000,000.
@neo4j/graphql is installed with: npm ci --prefix bench
Exit codes: 0 measured, 1 failed, or the servers gave different answers, 2 could not begin.
`;

/** What to measure. @throws UsageError */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      instruments: { type: 'string', default: '10000' },
      workloads: { type: 'string' },
      servers: { type: 'string' },
      connections: { type: 'string' },
      seconds: { type: 'string' },
      warm: { type: 'string' },
      quick: { type: 'boolean', default: false },
      other: { type: 'string' },
      hold: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      'keep-in': { type: 'string', default: '.neo4j-bench' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { help: HELP };
  const { quick } = values;
  return {
    instruments: numbers('instruments', values.instruments, 100),
    connections: numbers('connections', values.connections ?? (quick ? '16' : '1,16'), 1),
    seconds: numbers('seconds', values.seconds ?? (quick ? '6' : '20'), 1)[0],
    warm: numbers('warm', values.warm ?? (quick ? '0' : '20'), 0)[0],
    seed: numbers('seed', values.seed, 0)[0],
    workloads: named('workloads', values.workloads, WORKLOADS),
    servers: [
      ...named('servers', values.servers ?? (quick ? 'this,raw' : undefined), SERVERS),
      ...(values.other === undefined ? [] : [otherBuild(values.other)]),
    ],
    chosenServers: values.servers !== undefined,
    keepIn: values['keep-in'],
    write: values.write,
    hold: values.hold,
    complete: !quick && values.workloads === undefined && values.servers === undefined,
  };
}

export class UsageError extends Error {}

function numbers(option, text, least) {
  return text.split(',').map((part) => {
    const number = Number(part);
    if (/^\d+$/.test(part) && number >= least) return number;
    throw new UsageError(`--${option} ${part}: a whole number of at least ${least} is expected.`);
  });
}

function named(option, text, known) {
  if (text === undefined) return known;
  return text.split(',').map((name) => {
    const found = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (found) return found;
    throw new UsageError(`--${option} ${name}: known are ${known.map((each) => each.name).join(', ')}.`);
  });
}
