/** The tables, as Markdown. */

/** What the product is to reach: at most so many times raw Bolt's processor time, at least that part of its throughput. */
const target = ({ name }) => (name === 'W1' ? 1.35 : 1.25);

export function reportOn({ machine, runs, seed, seconds, warm }) {
  return [
    '# Results of the bench',
    '',
    `${machine}. Seed ${seed}, ${seconds} s for each server, workload and number of connections, in turns of 2 s,`,
    `after ${warm} s of each without measuring.`,
    'Processor time is that of server and Neo4j together, a request; the median of the turns.',
    'A ratio is to raw Bolt in the same run.',
    '',
    ...runs.flatMap(ofRun),
  ].join('\n');
}

function ofRun({ instruments, results, memory, hits, servers }) {
  const connections = [...new Set(results.flatMap(({ measured }) => [...(measured?.keys() ?? [])]))];
  return [
    `## ${instruments.toLocaleString('en')} instruments`,
    '',
    ...connections.flatMap((each) => ofConnections(each, results, hits)),
    ...results
      .filter(({ fault }) => fault !== undefined)
      .map(({ workload, fault }) => `${workload.name} was not measured: ${fault}\n`),
    ...results.flatMap(({ workload, unable }) => unable.map((each) => `${workload.name} is not answered by ${each}\n`)),
    table(
      ['server', 'peak memory'],
      servers.map(({ name, title }) => [title, `${memory.get(name)} MB`]),
    ),
    '',
  ];
}

function ofConnections(connections, results, hits) {
  const rows = results
    .filter(({ measured }) => measured?.has(connections))
    .flatMap(({ workload, measured }) => {
      const byServer = measured.get(connections);
      const raw = byServer.get('raw');
      return [...byServer].map(([name, figures]) => [
        workload.name,
        name,
        figures.throughput.toFixed(0),
        figures.p50.toFixed(1),
        figures.p99.toFixed(1),
        figures.serverMs.toFixed(2),
        figures.neo4jMs.toFixed(2),
        ratio(figures.processorMs, raw?.processorMs),
        ratio(raw?.throughput, figures.throughput),
        name === 'this' ? `≤ ${target(workload)}` : '',
        String(hits.get(name)?.get(workload.name) ?? ''),
      ]);
    });
  const heads = [
    'workload',
    'server',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'server ms',
    'Neo4j ms',
    'processor ÷ raw',
    'raw ÷ throughput',
    'target',
    'db hits',
  ];
  return [`### ${connections} ${connections === 1 ? 'connection' : 'connections'}`, '', table(heads, rows), ''];
}

function ratio(value, of) {
  return value === undefined || of === undefined ? '' : (value / of).toFixed(2);
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
