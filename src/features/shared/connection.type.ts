import { Int, ObjectType } from 'type-graphql';
import { Composed, Declares } from './composed.js';
import { PageInfo } from './page-info.type.js';
import { nameType, typeNamed } from './types-by-name.js';

/** What a connection leads to. */
export interface ConnectionOptions {
  /** The GraphQL name of the nodes' type. */
  readonly node: string;
  /** What the nodes are, in the plural. */
  readonly nodes: string;
  /** Whether its edges may stand for a relationship. */
  readonly relationships?: boolean;
  /** The GraphQL name of the type of its facets, where it has some. */
  readonly facets?: string;
  /** Adds further fields to the edges' class. */
  readonly edgeFields?: (prototype: object) => void;
}

/** Makes the Relay connection `<name>Connection` with its `<name>Edge`. */
export function defineConnection(name: string, options: ConnectionOptions): void {
  const node = typeNamed(options.node);

  @ObjectType(`${name}Edge`, { description: `One of a page of ${options.nodes}.` })
  class Edge {
    @Composed(() => String, { description: 'A stable place in the list, for after and before.' })
    cursor: unknown;

    @Composed(node, { description: 'The item itself.' })
    node: unknown;
  }
  if (options.relationships) {
    Composed(typeNamed('Relationship'), {
      nullable: true,
      description: 'On a relation field: the relationship that leads here, with its qualifiers and passages.',
    })(Edge.prototype, 'relationship');
  }
  options.edgeFields?.(Edge.prototype);

  @ObjectType(`${name}Connection`, { description: `A page of ${options.nodes}.` })
  @Declares({ connection: true })
  class Connection {
    @Composed(() => [Edge], { description: 'The items with their cursors.' })
    edges: unknown;

    @Composed(() => [node()], { description: 'The items alone.' })
    nodes: unknown;

    @Composed(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: unknown;

    @Composed(() => Int, {
      description:
        'How many items there are in all, of which two may lead to the same node; counted only when it is selected.',
    })
    totalCount: unknown;
  }
  if (options.facets) {
    Composed(typeNamed(options.facets), {
      description:
        'How often each value occurs in the whole list, not the page; each is counted only when it is selected.',
    })(Connection.prototype, 'facets');
  }
  nameType(`${name}Connection`, () => Connection);
}
