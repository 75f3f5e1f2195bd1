import type { Logger } from '../log.js';
import type { Exchange, Handler } from './exchange.js';
import { HttpError } from './http-error.js';
import type { Metrics } from './metrics.js';
import type { ReportError } from './report-error.js';
import { sendError } from './respond.js';

/** What answers at one path. */
export interface Route {
  readonly methods: readonly string[];
  readonly handle: Handler;
}

/** Finds the route of every request, answers what none is there for, and sees to headers, errors, metrics and the log. */
export function answerBy(
  routes: ReadonlyMap<string, Route>,
  { report, metrics, log }: { report: ReportError; metrics: Metrics; log: Logger },
): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { id, request, response, path } = exchange;
    const method = request.method ?? '';
    const route = routes.has(path) ? path : 'other';
    const ended = metrics.started(route, method);
    response.once('close', () => {
      ended(response.statusCode);
      log.debug({ requestId: id, method, route, status: response.statusCode }, 'answered a request');
    });
    try {
      await routeOf(exchange, routes).handle(exchange);
    } catch (error) {
      sendError(exchange, error, report);
    }
  };
}

function routeOf({ request, path }: Exchange, routes: ReadonlyMap<string, Route>): Route {
  const route = routes.get(path);
  if (!route) throw new HttpError(404, 'NOT_FOUND', 'There is nothing at this path. The GraphQL endpoint is /graphql.');
  const { methods } = route;
  if (methods.includes(request.method ?? '')) return route;
  throw new HttpError(405, 'BAD_USER_INPUT', `This path answers ${methods.join(' and ')} only.`, {
    allow: methods.join(', '),
  });
}
