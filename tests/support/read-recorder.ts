import type { Graph, Statement } from '../../src/graph/driver.js';

/** The expression in a statement of `readTogether`, which answers a list of questions. */
const COMPUTED =
  /^UNWIND \$questions AS question WITH question\.index AS index, ([^]*?) AS answer(?:, [^]* AS beside)? WITH collect\(\[index, answer/;

type Question = Readonly<Record<string, unknown>>;
type Row = [answer: [index: number, ...values: unknown[]], mark: unknown];

/** What a statement computes for each of its questions. */
export function computedBy({ text }: Statement): string {
  return COMPUTED.exec(text)?.[1] ?? text;
}

/** The questions of a statement, or undefined where it is not one of `readTogether`. */
export function askedTogether({ text, parameters = {} }: Statement): readonly Question[] | undefined {
  return COMPUTED.test(text) ? (parameters.questions as readonly Question[]) : undefined;
}

/** Whether a statement asks for nothing but the revision's mark. */
export function asksForMark({ text }: Statement): boolean {
  return text.endsWith(' AS mark');
}

/** Records what a graph answers, so that the same question can be asked again without it, together with whichever others. */
export class ReadRecorder {
  /** What was read, in order, but for the mark of a graph that was not asked before, which a server asks for once. */
  readonly statements: Statement[] = [];
  readonly #answers = new Map<string, Promise<unknown>[]>();

  constructor(private readonly graph: Graph) {}

  /** The graph, whose answers are recorded. */
  get recording(): Graph {
    const read: Graph['read'] = async (statement, options) => {
      if (!asksForMark(statement)) this.statements.push(statement);
      const answer = this.graph.read(statement, options);
      // Rows are copied, or who reads them could change them for the next one.
      const copied = answer.then((rows) => structuredClone(rows));
      copied.catch(() => undefined);
      const questions = askedTogether(statement);
      if (!questions) this.#answersTo(statement).push(copied);
      for (const [place, question] of questions?.entries() ?? []) {
        const own = copied.then((rows) => {
          const row = (rows as Row[]).find(([[index]]) => index === place);
          return [row?.[0].slice(1), row?.[1]];
        });
        own.catch(() => undefined);
        this.#answersTo(statement, question).push(own);
      }
      return answer;
    };
    return { ...this.graph, read };
  }

  /** Gives each question what it was answered while it was recorded. */
  get replaying(): Graph {
    const read: Graph['read'] = async (statement) => {
      const questions = askedTogether(statement);
      if (!questions) return (await this.#next(statement)) as unknown[][];
      const found = await Promise.all(
        questions.map(async (question) => (await this.#next(statement, question)) as [unknown[], unknown]),
      );
      return found.map(([values, mark], index) => [[index, ...values], mark]);
    };
    return { ...this.graph, read };
  }

  #next(statement: Statement, question?: Question): Promise<unknown> {
    const answer = this.#answersTo(statement, question).shift();
    return answer ?? Promise.reject(new Error(`not recorded: ${statement.name}`));
  }

  #answersTo({ text, parameters }: Statement, question?: Question): Promise<unknown>[] {
    const key = JSON.stringify([text, { ...parameters, questions: undefined }, { ...question, index: undefined }]);
    const answers = this.#answers.get(key) ?? [];
    this.#answers.set(key, answers);
    return answers;
  }
}
