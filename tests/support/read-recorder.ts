import type { Graph, Statement } from '../../src/graph/driver.js';

/** Records what a graph answers, so that the same question can be asked again without it. */
export class ReadRecorder {
  /** What was read, in order. */
  readonly statements: Statement[] = [];
  readonly #answers = new Map<string, Promise<unknown[][]>[]>();

  constructor(private readonly graph: Graph) {}

  /** The graph, whose answers are recorded. */
  get recording(): Graph {
    const read: Graph['read'] = async (statement, options) => {
      this.statements.push(statement);
      const answer = this.graph.read(statement, options);
      // Rows are copied, or who reads them could change them for the next one.
      const copied = answer.then((rows) => structuredClone(rows));
      copied.catch(() => undefined);
      this.#answersTo(statement).push(copied);
      return answer;
    };
    return { ...this.graph, read };
  }

  /** Gives each statement what it was answered while it was recorded. */
  get replaying(): Graph {
    const read: Graph['read'] = (statement) =>
      this.#answersTo(statement).shift() ?? Promise.reject(new Error(`not recorded: ${statement.name}`));
    return { ...this.graph, read };
  }

  #answersTo({ text, parameters }: Statement): Promise<unknown[][]>[] {
    const key = JSON.stringify([text, parameters]);
    const answers = this.#answers.get(key) ?? [];
    this.#answers.set(key, answers);
    return answers;
  }
}
