/** What one request may ask for. Each bound is an error that names it, never a silent cut. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Words and signs of a document; checking the worst document of 2,000 tokens takes graphql-js a tenth of a second. */
  readonly tokens: number;
  /** Levels of fields below one another; a hop along a connection takes two (`nodes`) or three (`edges { node`). */
  readonly depth: number;
  /** Fields, with those of a fragment counted wherever it is spread. */
  readonly fields: number;
  /** Fields of the query itself, aliases included: each is a statement in the database. */
  readonly rootFields: number;
  /** Levels of lists and objects inside an argument or a variable, such as AND inside OR inside NOT. */
  readonly valueDepth: number;
  /** Objects that the answer could hold, as page sizes multiply along the way down. */
  readonly nodes: number;
  /** Milliseconds from the whole request's arrival to its answer. */
  readonly deadlineMs: number;
  /** Milliseconds that requests under way are given to finish when the server closes. */
  readonly drainMs: number;
}

/** The limits that the product runs with. */
export const LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 15,
  fields: 1_000,
  rootFields: 50,
  valueDepth: 20,
  nodes: 50_000,
  deadlineMs: 10_000,
  drainMs: 3_000,
};
