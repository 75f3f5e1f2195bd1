import { cpus, loadavg, totalmem } from 'node:os';

/** The machine in a line, with how busy it was: figures from a busy one are noisy. */
export function describeMachine() {
  const processors = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0].toFixed(1);
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${gib} GiB, Node ${process.version}, load ${load} at the start, ${new Date().toISOString().slice(0, 10)}`;
}
