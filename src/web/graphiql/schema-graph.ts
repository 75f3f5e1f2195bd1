import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A field as the picture has it: connections are read through to what they connect. */
export interface PicturedField {
  readonly name: string;
  /** As GraphQL writes it, such as `[Name!]!`, or the connected type with an arrow. */
  readonly type: string;
  readonly description: string;
  /** The type in the picture that it leads to. */
  readonly target: string | undefined;
}

/** A type of the picture. */
export interface PicturedType {
  readonly name: string;
  readonly description: string;
  readonly isAbstract: boolean;
  readonly fields: readonly PicturedField[];
}

/** The machinery of connections, which says nothing of the subject. */
const MACHINERY = /^__|(Connection|Edge)$|^PageInfo$/;

/**
 * The object types, interfaces and unions of a schema, and which field leads from one to another. Relay's connections and
 * edges are left out: `amendedBy` leads from an instrument to relationships, not to a connection that has edges that have nodes.
 */
export function schemaGraph(schema: GraphQLSchema): PicturedType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isCompositeType(type) && !MACHINERY.test(type.name))
    .map((type) => ({
      name: type.name,
      description: type.description ?? '',
      isAbstract: isAbstractType(type),
      fields: 'getFields' in type ? Object.values(type.getFields() as Fields).map(pictured) : [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

function pictured({ name, type, description }: GraphQLField<unknown, unknown>): PicturedField {
  const named = getNamedType(type);
  const connected = connectedBy(named);
  const target = connected ?? named;
  return {
    name,
    type: connected ? `→ [${connected.name}]` : String(type),
    description: description ?? '',
    target: isCompositeType(target) && !MACHINERY.test(target.name) ? target.name : undefined,
  };
}

/** What the nodes of a connection are. */
function connectedBy(type: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const nodes = type.getFields().nodes ?? fieldOfEdge(type);
  return nodes && getNamedType(nodes.type);
}

function fieldOfEdge(connection: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(connection)) return undefined;
  const edges = connection.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) ? edge.getFields().node : undefined;
}
