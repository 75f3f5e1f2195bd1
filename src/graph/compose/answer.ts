import { isCompositeType, type GraphQLField, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { Graph } from '../driver.js';
import { readCurrent } from '../current-ids.js';
import type { RevisionMark } from '../revision.js';
import { compose, type Composition } from './compose.js';
import { declarationOf, type Relation } from './declare.js';
import { shapeOfVariables } from './shape.js';

/** What a resolver needs of a request to ask the graph. */
export interface GraphContext {
  readonly graph: Graph;
  /** Aborted when the caller has gone or the request's time is up. */
  readonly signal: AbortSignal;
  /** Told how many revisions the graph had when it was asked. */
  readonly sawRevision?: ((revision: number) => void) | undefined;
}

/** What a resolver may decide about the statement. */
export interface Intent {
  /** How the root's nodes are found, where it isn't as the field declares. */
  readonly relation?: Relation;
  /** A narrower type than the field's, where the resolver knows better. */
  readonly type?: string;
  /** Parameters of the root's file beside the field's arguments. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The revision of an earlier reading that the answer builds on. */
  readonly mark?: RevisionMark;
}

// Statements of the documents that were seen; Apollo's store of parsed documents bounds how many live.
const compositions = new WeakMap<OperationDefinitionNode, Map<string, Composition>>();
/** How many forms of one operation's variables are kept; a caller who sends more composes anew. */
const MAX_SHAPES = 50;

/**
 * Answers a root field with one statement, whatever is selected below it.
 * @throws CallerError BAD_USER_INPUT for a wrong argument, UNAVAILABLE while a revision is being written
 */
export async function answer(context: GraphContext, info: GraphQLResolveInfo, intent: Intent = {}): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`no root field ${info.fieldName}`);
  const composition = composed(info, field, intent);
  const ofRoot = rootParameters(intent.parameters);
  const parameters = { ...composition.bind(info.variableValues), ...ofRoot };
  const { value, mark } = await readCurrent(
    context.graph,
    { name: `Query.${info.fieldName}`, text: composition.text, parameters },
    // What a resolver gives, it has looked after.
    composition.ids.filter((name) => !(name in ofRoot)),
    { signal: context.signal },
    intent.mark,
  );
  context.sawRevision?.(mark[1]);
  return composition.decode(value, { parameters, rootArguments: intent.parameters ?? {} });
}

function composed(info: GraphQLResolveInfo, field: GraphQLField<unknown, unknown>, intent: Intent): Composition {
  const declaration = declarationOf(field);
  const relation = intent.relation ?? (declaration && 'relation' in declaration ? declaration : undefined);
  if (!relation) throw new Error(`Query.${field.name} does not say how its nodes are found`);

  let known = compositions.get(info.operation);
  if (!known) compositions.set(info.operation, (known = new Map<string, Composition>()));
  const shape = shapeOfVariables(info.schema, info.operation, info.variableValues);
  const key = `${String(info.path.key)} ${relation.relation} ${shape}`;
  const found = known.get(key);
  if (found) return found;

  const type = intent.type === undefined ? undefined : info.schema.getType(intent.type);
  const composition = compose(
    { schema: info.schema, fragments: info.fragments, variables: info.variableValues },
    { field, nodes: info.fieldNodes, relation, type: isCompositeType(type) ? type : undefined },
  );
  if (known.size < MAX_SHAPES) known.set(key, composition);
  return composition;
}

/** The root field is the first that is composed, so its file's parameters have the first prefix. */
function rootParameters(parameters: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`a0_${name}`, value]));
}
