import { setMaxListeners } from 'node:events';
import { LRUCache } from 'lru-cache';
import type { Graph, RunOptions, Statement } from './driver.js';
import { Flight } from '../flight.js';

/** The most questions in one statement: with more, the first waits longer for the last than is saved. */
const MOST = 8;
/** While so many statements of one form are under way, further questions wait for one of them to end. */
const UNDER_WAY = 2;
/**
 * The part of a statement's time for which a question waits for others while fewer are under way: those who were answered together ask again
 * one after another. With 16 requests at a time 0.86 to 0.98 of the processor time that is taken where nobody waits; with four at a time 6 to
 * 8 % fewer are answered. Where they wait for the whole of a statement, 22 to 30 % fewer are with two at a time.
 */
const PART_OF_STATEMENT = 0.25;
/** The longest that a question waits for others, in milliseconds. */
const PATIENCE_MS = 20;
/** Only so many questions go together as are answered within this time, in milliseconds: what takes long keeps nobody. */
const STATEMENT_MS = 200;
/**
 * How many forms of a graph are remembered; a composed one has some kilobytes. By `max` the cache would make room for all of them at once, and
 * a request with bookmarks has a graph of its own.
 */
const REMEMBERED = { maxSize: 1_000, sizeCalculation: () => 1 };

/** What the expressions of a question are called. */
const NAMES = ['answer', 'beside'];

type Parameters = Readonly<Record<string, unknown>>;

/** An expression over parameters, to be computed. */
export interface Question extends Statement {
  /**
   * A second expression, with the same parameters. It stands beside the first and not in a list with it, as Neo4j refuses an aggregation
   * in a subquery that is not the whole of a column.
   */
  readonly beside?: string;
}

/** What a question was answered. */
export interface Answer {
  readonly value: unknown;
  /** The value of the second expression, if there is one. */
  readonly beside: unknown;
  /** What the witness was after all values. */
  readonly witness: unknown;
}

/** A row of a statement: the place of a question among those asked, with its values, and the witness. */
type Row = [answer: [index: number, value: unknown, beside?: unknown], witness: unknown];

/** A question, and who waits for its answer. */
interface Asked {
  readonly parameters: Parameters;
  readonly signal: AbortSignal;
  readonly resolve: (answer: Promise<Answer>) => void;
}

/** The signal of those who never give up. */
const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);

const formsOf = new WeakMap<Graph, LRUCache<string, Form>>();

/**
 * Computes the value of a Cypher expression. What is asked in the same form while others are being answered is put in one
 * statement, as a statement costs Neo4j, the driver and the network more than finding an entity by its id does. With 16
 * requests at a time, in processor time over raw Bolt: an entity by id 0.86 instead of 2.02, a lineage 1.34 instead of
 * 1.88, each pair in one run on a busy machine.
 *
 * The expression stands in the row of a question, and there Neo4j 5.26 gives no row at all for an aggregation without a key over nothing,
 * where a statement of its own would have one: what may find nothing is gathered by `COLLECT { … }` instead.
 * @param witness an expression that is computed in the same statement, after all values
 * @throws what the graph throws at this question alone; the signal's reason
 */
export function readTogether(
  graph: Graph,
  question: Question,
  witness: string,
  { signal = NEVER }: RunOptions = {},
): Promise<Answer> {
  let forms = formsOf.get(graph);
  if (!forms) formsOf.set(graph, (forms = new LRUCache(REMEMBERED)));
  const { text, beside = '', parameters = {} } = question;
  const key = beside === '' ? text : `${text}\n${beside}`;
  let form = forms.get(key);
  if (!form) forms.set(key, (form = new Form(graph, question, witness)));
  return form.ask(parameters, signal);
}

/** All questions with the same text. */
class Form {
  readonly #name: string;
  readonly #text: string;
  /** The parameters of LIMIT, which takes no variables: questions that differ in them do not go together. */
  readonly #limits: readonly string[];
  readonly #queues = new Map<string, Queue>();
  /** What one question has taken of late, in milliseconds. */
  #questionMs = 0;
  /** What a statement has taken of late, in milliseconds. */
  #statementMs = 0;

  constructor(
    private readonly graph: Graph,
    { name, text, beside }: Question,
    witness: string,
  ) {
    this.#name = name;
    this.#limits = limitsIn(text);
    this.#text = questionsText([text, ...(beside === undefined ? [] : [beside])], this.#limits, witness);
  }

  ask(parameters: Parameters, signal: AbortSignal): Promise<Answer> {
    const key = this.#limits.map((limit) => String(parameters[limit])).join();
    let queue = this.#queues.get(key);
    if (!queue) this.#queues.set(key, (queue = new Queue(this, () => this.#queues.delete(key))));
    return queue.ask(parameters, signal);
  }

  /** How many questions may go together now. */
  get most(): number {
    return Math.min(MOST, Math.max(1, Math.floor(STATEMENT_MS / Math.max(this.#questionMs, 1))));
  }

  /** How long a question waits for others while so many statements are under way, in milliseconds. */
  patience(underWay: number): number {
    if (underWay === 0) return 0;
    return underWay < UNDER_WAY ? Math.min(this.#statementMs * PART_OF_STATEMENT, PATIENCE_MS) : PATIENCE_MS;
  }

  /** Answers questions with one statement, in their order. */
  async read(asked: readonly Parameters[], signal: AbortSignal): Promise<readonly Answer[]> {
    const limits = this.#limits.map((limit) => [limit, asked[0]?.[limit]] as const);
    const parameters = {
      questions: asked.map((each, index) => ({ ...each, index })),
      ...Object.fromEntries(limits),
    };
    const rows = await this.#timed(asked.length, () =>
      this.graph.read({ name: this.#name, text: this.#text, parameters }, { signal }),
    );
    const inOrder: Answer[] = [];
    for (const [[index, value, beside], witness] of rows as Row[]) inOrder[index] = { value, beside, witness };
    return inOrder;
  }

  /** Learns how long a question takes, also from those that fail because they take too long. */
  async #timed<T>(questions: number, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      const ms = performance.now() - startedAt;
      this.#statementMs = (this.#statementMs + ms) / 2;
      this.#questionMs = (this.#questionMs + ms / questions) / 2;
    }
  }
}

/** The questions of one form that have the same limits. */
class Queue {
  #waiting: Asked[] = [];
  #underWay = 0;
  #patience: NodeJS.Timeout | undefined;

  constructor(
    private readonly form: Form,
    private readonly onIdle: () => void,
  ) {}

  ask(parameters: Parameters, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push({ parameters, signal, resolve });
      const patience = this.form.patience(this.#underWay);
      if (patience === 0 || this.#waiting.length >= this.form.most) this.#send();
      else
        this.#patience ??= setTimeout(() => {
          this.#send();
        }, patience);
    });
  }

  /** Sends those who wait, as many as may go together; when their statement has ended, the next. */
  #send(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    const asked = this.#waiting.splice(0, this.form.most);
    this.#underWay += 1;
    void this.#answer(asked).then(() => {
      this.#underWay -= 1;
      if (this.#waiting.length > 0) this.#send();
      else if (this.#underWay === 0) this.onIdle();
    });
  }

  /** Never rejects: each who asked is told. */
  async #answer(asked: readonly Asked[]): Promise<void> {
    const flight =
      asked.length > 1
        ? new Flight((signal) =>
            this.form.read(
              asked.map(({ parameters }) => parameters),
              signal,
            ),
          )
        : undefined;
    const answers = asked.map(async ({ parameters, signal }, index) => {
      signal.throwIfAborted();
      // What is wrong with one question is not said to the others: each of them is asked again alone.
      const together = await flight?.join(signal).catch(() => undefined);
      const answer = together?.[index] ?? (await this.form.read([parameters], signal))[0];
      if (!answer) throw new Error('a statement gave no answer to a question');
      return answer;
    });
    for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as Promise<Answer>);
    await Promise.allSettled(answers);
  }
}

/** The parameters of LIMIT in an expression. */
function limitsIn(expression: string): readonly string[] {
  return [...new Set([...expression.matchAll(/\bLIMIT \$(\w+)/g)].map(([, name]) => String(name)))];
}

/**
 * The statement that answers all of `$questions`: the expressions' parameters are each question's own, but for those of LIMIT. Each answer
 * is a row of its own: from one row with all of them the driver reads a text the slow way wherever the row does not fit one chunk of 64 kB;
 * fifty implementers with their bodies took 1.17 to 1.24 of raw Bolt's time so, and 1.06 in rows.
 */
function questionsText(expressions: readonly string[], limits: readonly string[], witness: string): string {
  const ofQuestion = expressions.map((expression) =>
    expression
      // a subquery that says what it takes from outside
      .replace(/\bCALL \(([^)]*)\) \{/g, (_, taken: string) => `CALL (${taken && `${taken}, `}question) {`)
      .replace(/\$(\w+)/g, (parameter, name: string) => (limits.includes(name) ? parameter : `question.${name}`)),
  );
  const columns = ofQuestion.map((text, place) => `${text} AS ${String(NAMES[place])}`);
  const answer = ['index', ...NAMES.slice(0, columns.length)].join(', ');
  return `UNWIND $questions AS question WITH question.index AS index, ${columns.join(', ')} WITH collect([${answer}]) AS answers WITH answers, ${witness} AS witness UNWIND answers AS answer RETURN answer, witness`;
}
