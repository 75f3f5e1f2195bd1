import type { Logger } from '../log.js';
import type { Handler } from './exchange.js';
import { sendJson } from './respond.js';

/** Whether questions can be answered, and if not, why; the reason is shown to anybody who asks. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason?: string;
}

/** Longer than a healthy Neo4j ever takes, shorter than probes wait. */
const PATIENCE_MS = 2_000;

/** `/healthz`: the process answers. */
export function healthz(version: string): Handler {
  return (exchange) => {
    sendJson(exchange, 200, { status: 'ok', version });
  };
}

/** `/readyz`: 200 where questions can be answered, 503 where they cannot. */
export function readyz(isReady: () => Promise<Readiness>, log: Logger): Handler {
  return async (exchange) => {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<Readiness>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, { ready: false, reason: 'The graph does not answer.' });
    });
    const asked = isReady().catch((error: unknown): Readiness => {
      log.warn({ requestId: exchange.id, err: error }, 'asking whether the server is ready failed');
      return { ready: false, reason: 'The graph cannot be asked.' };
    });
    const { ready, reason } = await Promise.race([asked, patience]);
    clearTimeout(timer);
    sendJson(exchange, ready ? 200 : 503, { ready, reason });
  };
}
