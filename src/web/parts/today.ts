/** The day that "today" means to the server, which counts in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
