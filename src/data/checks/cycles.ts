/** The cycles of a directed graph, each as the ids along it, starting with the smallest; one for every edge that closes one. */
export function findCycles(successors: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of [...successors.keys()].sort()) {
    if (done.has(start)) continue;
    // A stack of our own: a chain of thousands of amendments must not overflow the call stack.
    const path: string[] = [start];
    const position = new Map([[start, 0]]);
    const waiting = [[...(successors.get(start) ?? [])]];
    while (path.length > 0) {
      const next = waiting.at(-1)?.pop();
      if (next === undefined) {
        const left = path.pop() as string;
        waiting.pop();
        position.delete(left);
        done.add(left);
        continue;
      }
      const index = position.get(next);
      if (index !== undefined) {
        const cycle = fromSmallest(path.slice(index));
        cycles.set(cycle.join(' '), cycle);
      } else if (!done.has(next)) {
        position.set(next, path.length);
        path.push(next);
        waiting.push([...(successors.get(next) ?? [])]);
      }
    }
  }
  return [...cycles.values()];
}

function fromSmallest(cycle: string[]): string[] {
  const smallest = cycle.indexOf([...cycle].sort()[0] as string);
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
