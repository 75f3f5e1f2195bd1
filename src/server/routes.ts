import type { Logger } from '../log.js';
import type { Exchange, Handler } from './exchange.js';
import { HttpError, nothingHere } from './http-error.js';
import type { Metrics } from './metrics.js';
import type { ReportError } from './report-error.js';
import { sendError } from './respond.js';

/** What answers at one path. */
export interface Route {
  readonly methods: readonly string[];
  readonly handle: Handler;
}

/** The methods that change nothing. */
export const READS: readonly string[] = ['GET', 'HEAD'];

/** Every route by its path, and what answers the reads for which none is there. */
export interface Routes {
  readonly byPath: ReadonlyMap<string, Route>;
  readonly elsewhere?: Handler | undefined;
}

/** Finds the route of every request, answers what none is there for, and sees to headers, errors, metrics and the log. */
export function answerBy(
  routes: Routes,
  { report, metrics, log }: { report: ReportError; metrics: Metrics; log: Logger },
): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { id, request, response, path } = exchange;
    const method = request.method ?? '';
    const route = routes.byPath.has(path) ? path : 'other';
    const ended = metrics.started(route, method);
    response.once('close', () => {
      ended(response.statusCode);
      log.debug({ requestId: id, method, route, status: response.statusCode }, 'answered a request');
    });
    try {
      await handlerOf(exchange, routes)(exchange);
    } catch (error) {
      sendError(exchange, error, report);
    }
  };
}

function handlerOf({ request, path }: Exchange, { byPath, elsewhere }: Routes): Handler {
  const method = request.method ?? '';
  const route = byPath.get(path);
  if (!route) {
    if (elsewhere && READS.includes(method)) return elsewhere;
    throw nothingHere();
  }
  if (route.methods.includes(method)) return route.handle;
  throw new HttpError(405, 'BAD_USER_INPUT', `This path answers ${route.methods.join(' and ')} only.`, {
    allow: route.methods.join(', '),
  });
}
