/** Takes lines of progress for a person on standard error; says nothing where a program reads the output. */
export function reporter(talkative: boolean): (line: string) => void {
  return (line) => {
    if (talkative) process.stderr.write(`${line}\n`);
  };
}

/** What is said while another process is writing to the graph. */
export function waitingFor(holder: string): string {
  return `Waiting: ${holder} is writing to the graph …`;
}
