import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../errors.js';
import type { AnsweredBy } from './answering/answers.js';

/** What the server counts; read by Prometheus at `/metrics`. */
export interface Metrics {
  /** Counts a request; call what it gives when the answer has ended. */
  started(route: string, method: string): (status: number) => void;
  readonly failed: (code: ErrorCode) => void;
  readonly answered: (by: AnsweredBy) => void;
  /** All metrics as Prometheus reads them. */
  text(): Promise<string>;
  readonly contentType: string;
}

// From a lookup by id to the deadline, in seconds.
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A caller may invent any method; each would be a time series of its own. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Opens a set of metrics of its own, so that two servers in one process do not mix theirs. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({ name: 'cyberlaw_info', help: 'The version that runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  const requests = new Counter({
    name: 'cyberlaw_http_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'cyberlaw_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  let inFlight = 0;
  new Gauge({
    name: 'cyberlaw_http_requests_in_flight',
    help: 'Requests that are being answered now.',
    registers,
    collect() {
      this.set(inFlight);
    },
  });
  const errors = new Counter({
    name: 'cyberlaw_graphql_errors_total',
    help: 'Errors shown to callers, by code.',
    labelNames: ['code'],
    registers,
  });
  const answers = new Counter({
    name: 'cyberlaw_answers_total',
    help: 'GraphQL operations answered: from the cache, by sharing an execution under way, by one that others may share, or alone.',
    labelNames: ['by'],
    registers,
  });
  const observers = new Map<string, Histogram.Internal<'route'>>();
  return {
    started(route, method) {
      inFlight += 1;
      const startedAt = performance.now();
      return (status) => {
        inFlight -= 1;
        let observer = observers.get(route);
        if (!observer) observers.set(route, (observer = seconds.labels({ route })));
        observer.observe((performance.now() - startedAt) / 1_000);
        requests.inc({ route, method: METHODS.has(method) ? method : 'other', status });
      };
    },
    failed(code) {
      errors.inc({ code });
    },
    answered(by) {
      answers.inc({ by });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
