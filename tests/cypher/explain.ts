import neo4j, { type Driver, type Plan, type RecordShape, type ResultSummary, type SessionMode } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/config.js';
import type { Statement } from '../../src/graph/driver.js';
import { encode } from '../../src/graph/values.js';
import { neo4jAddress } from '../support/test-graph.js';

type Profile = Exclude<ResultSummary['profile'], false>;

/** What Neo4j says about a statement without running it. */
export interface Explained {
  /** Its complaints: unknown labels, properties and types, cartesian products, deprecated syntax. */
  readonly complaints: readonly string[];
  /** The operators of its plan, each with what it works on: `NodeIndexSeek n1:Country(id)`. */
  readonly operators: readonly string[];
}

/** Asks a Neo4j of the tests about statements; the product's own driver gives no plans. */
export class Explainer {
  private readonly driver: Driver;

  constructor({ uri, username, password }: Neo4jAddress = neo4jAddress()) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  }

  async explain({ text, parameters = {} }: Statement): Promise<Explained> {
    const summary = await this.run(`EXPLAIN ${text}`, parameters);
    return { complaints: complaintsOf(summary), operators: summary.plan ? operatorsOf(summary.plan) : [] };
  }

  /** Has statements planned for the graph of this moment; the tests' Neo4j would keep the plans for an earlier one. */
  async forgetPlans(): Promise<void> {
    await this.run('CALL db.resampleOutdatedIndexes()');
    await this.run('CALL db.clearQueryCaches()');
  }

  /** How often the statement looked into the store. */
  async databaseHits({ text, parameters = {} }: Statement): Promise<number> {
    const { profile } = await this.run(`PROFILE ${text}`, parameters);
    return profile ? hitsOf(profile) : NaN;
  }

  /** The rows of a statement that only reads, with nodes, relationships and paths in them, which the product's driver never asks for. */
  async rows(text: string): Promise<RecordShape[]> {
    const { records } = await this.ask(text, {}, neo4j.session.READ);
    return records.map((record) => record.toObject());
  }

  /** Runs a statement that the product has none for. */
  async run(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ResultSummary> {
    return (await this.ask(text, parameters, neo4j.session.WRITE)).summary;
  }

  private async ask(text: string, parameters: Readonly<Record<string, unknown>>, defaultAccessMode: SessionMode) {
    const session = this.driver.session({ defaultAccessMode });
    try {
      return await session.run(text, encode(parameters));
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Not performance hints of the planner's own, such as that it could not tell how large a variable pattern is. */
function complaintsOf(summary: ResultSummary): string[] {
  return summary.notifications.map(({ code, title, description }) => `${code} ${title}: ${description}`);
}

function operatorsOf({ operatorType, arguments: details, children }: Plan): string[] {
  const work = details.Details;
  return [
    `${operatorType.replace(/@.*/, '')} ${typeof work === 'string' ? work : ''}`,
    ...children.flatMap(operatorsOf),
  ];
}

function hitsOf({ dbHits, children }: Profile): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
