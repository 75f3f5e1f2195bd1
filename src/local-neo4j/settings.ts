const MIB = 1024 * 1024;

/**
 * Addresses that LOAD CSV must not reach, though a READ session may call it: this host, private networks, link-local
 * ones (where clouds serve their machines' credentials) and shared address space, as CIDR ranges.
 */
const PRIVATE_ADDRESSES = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/128',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
];

/**
 * What the local Neo4j and the one of docker-compose.yml are both set to; a test compares the two. There is no log of
 * queries among it: Community writes none, whatever `db.logs.query.enabled` says.
 */
export const sharedSettings: Readonly<Record<string, string>> = {
  'dbms.usage_report.enabled': 'false',
  // Neo4j Browser's statistics of use and crash reports.
  'client.allow_telemetry': 'false',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': PRIVATE_ADDRESSES.join(','),
  // A default for statements that bring no timeout of their own; the server's requests and the importer do.
  'db.transaction.timeout': '60s',
  'db.shutdown_transaction_end_timeout': '2s',
  // Else each of the two databases takes 256 MiB of disk at its first start; an empty store then has 4 MB, not 517.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.retention_policy': '2 days 512M',
  // The three below take stopping from 10.2 s to 0.3 s: Bolt otherwise waits 5 s for new work, twice.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '2s',
};

/**
 * Has Neo4j Browser open our guide and take our style as soon as somebody has logged in.
 * @param server where our server is for the person who looks, without a slash at its end
 */
export function browserSettings(server: string): Readonly<Record<string, string>> {
  // Not by URL, for docker-compose.yml writes a variable in place of the port.
  const [, host = 'localhost'] = /^https?:\/\/(\[[^\]]*\]|[^:/]*)/.exec(server) ?? [];
  const hosts = new Set(['127.0.0.1', 'localhost', host]);
  return {
    'browser.post_connect_cmd': `play ${server}/browser/guide.html; style ${server}/browser/style.grass`,
    'browser.remote_content_hostname_whitelist': [...hosts].join(','),
  };
}

/** The heap for Neo4j, in MiB, on a machine with so much memory in bytes: an eighth of it, from 512 to 2048. */
export function heapSize(machineMemory: number): number {
  return clamp(machineMemory / 8 / MIB, 512, 2048);
}

/**
 * Memory settings on a machine with so much memory in bytes. The page cache gets a sixteenth of it, 256 MiB to 1 GiB.
 * One transaction may take a quarter of the heap, all together a half.
 */
export function memorySettings(machineMemory: number): Readonly<Record<string, string>> {
  const heap = heapSize(machineMemory);
  return {
    'server.memory.heap.initial_size': `${heap / 2}m`,
    'server.memory.heap.max_size': `${heap}m`,
    'server.memory.pagecache.size': `${clamp(machineMemory / 16 / MIB, 256, 1024)}m`,
    'db.memory.transaction.max': `${heap / 4}m`,
    'dbms.memory.transaction.total.max': `${heap / 2}m`,
  };
}

/** What only the local Neo4j is set to: everything on loopback, nothing but Bolt and HTTP. */
export function loopbackSettings(boltPort: number, httpPort: number): Readonly<Record<string, string>> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': 'false',
  };
}

/** Rounded down to a multiple of 4, so that its quarter is whole. */
function clamp(value: number, least: number, most: number): number {
  return Math.floor(Math.min(Math.max(value, least), most) / 4) * 4;
}
