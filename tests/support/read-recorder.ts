import type { Graph, Statement } from '../../src/graph/driver.js';

/** What `readOneRevision` computes, without the marks around it: whether the first one is asked for depends on what was read before. */
const COMPUTED = /^WITH (?:.* AS before WITH before, )?([^]*) AS answer RETURN (?:before, )?answer, .* AS after$/;

/** What a statement computes, the same with one mark as with two. */
export function computedBy({ text }: Statement): string {
  return COMPUTED.exec(text)?.[1] ?? text;
}

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
    const read: Graph['read'] = async (statement) => {
      const rows = await this.#answersTo(statement).shift();
      if (!rows) throw new Error(`not recorded: ${statement.name}`);
      return COMPUTED.test(statement.text) ? rows.map((row) => withMarks(row, statement)) : rows;
    };
    return { ...this.graph, read };
  }

  #answersTo(statement: Statement): Promise<unknown[][]>[] {
    const key = JSON.stringify([computedBy(statement), statement.parameters]);
    const answers = this.#answers.get(key) ?? [];
    this.#answers.set(key, answers);
    return answers;
  }
}

/** The value and the marks that the statement asks for. */
function withMarks(row: readonly unknown[], { text }: Statement): unknown[] {
  const [after, value] = row.toReversed();
  return text.includes(' AS before WITH ') ? [after, value, after] : [value, after];
}
