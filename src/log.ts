import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * The program's log: JSON lines on standard error, so that standard output stays free for results.
 * What a person should read on a terminal is reported by the commands, not logged.
 */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
