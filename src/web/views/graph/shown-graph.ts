import type { EntityKind, InstrumentTier } from '../../kinds';
import { effectiveExpansions, type GraphState, type RelationshipType } from './graph-state';

/** An entity as an answer describes it. */
export interface GraphEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly { readonly value: string; readonly kind: string; readonly lang: string }[];
  readonly tier?: InstrumentTier | undefined;
}

/** A relationship as an answer describes it. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly certainty: 'STATED' | 'INFERRED' | 'DERIVED';
  readonly since: string | null;
  readonly until: string | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** A part of the graph as the API answers it. */
export interface Part {
  readonly nodes: readonly GraphEntity[];
  readonly relationships: readonly GraphRelationship[];
  readonly more?: readonly { readonly node: { readonly id: string }; readonly count: number }[] | undefined;
  readonly truncated?: boolean | undefined;
}

/** All that the answers together tell. */
export interface KnownGraph {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  /** How many relationships each entity has in the whole graph, as far as the answers tell. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly truncated: boolean;
}

/** An entity as the canvas shows it. */
export interface ShownNode extends GraphEntity {
  readonly degree: number;
  /** How many of its relationships lead on to entities that were not asked for. */
  readonly more: number;
  readonly isStart: boolean;
  /** From which entity it was reached, near which it is drawn at first. */
  readonly near: string | undefined;
}

/** What the canvas shows, and what its filters leave out. */
export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  readonly relationships: readonly GraphRelationship[];
  /** How many of each kind and type there were before the filters. */
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly types: ReadonlyMap<RelationshipType, number>;
  /** What was asked for and is not there on the day. */
  readonly absent: readonly string[];
  readonly truncated: boolean;
}

/** Puts answers together. */
export function merged(parts: readonly Part[]): KnownGraph {
  const entities = new Map<string, GraphEntity>();
  const relationships = new Map<string, GraphRelationship>();
  const degrees = new Map<string, number>();
  for (const part of parts) {
    const own = new Map(part.more?.map(({ node, count }) => [node.id, count]));
    for (const node of part.nodes) entities.set(node.id, node);
    for (const relationship of part.relationships) {
      relationships.set(relationship.id, relationship);
      for (const end of endsOf(relationship)) own.set(end, (own.get(end) ?? 0) + 1);
    }
    for (const [id, count] of own) degrees.set(id, Math.max(count, degrees.get(id) ?? 0));
  }
  return { entities, relationships, degrees, truncated: parts.some(({ truncated }) => truncated === true) };
}

/** A known graph with more parts, such as paths, of which nothing is known beyond themselves. */
export function withParts(known: KnownGraph, parts: readonly Part[]): KnownGraph {
  const more = merged(parts);
  return {
    ...known,
    entities: new Map([...more.entities, ...known.entities]),
    relationships: new Map([...more.relationships, ...known.relationships]),
    degrees: new Map([...more.degrees, ...known.degrees]),
  };
}

/** What of the known graph the state asks for. Of an entity's neighbours those come first that have most relationships. */
export function shownOf(known: KnownGraph, state: GraphState, onPaths: readonly string[] = []): ShownGraph {
  const neighbours = neighboursOf(known);
  const expansions = effectiveExpansions(state);
  const pinnedDown = new Set([...state.starts, ...state.expansions.map(({ id }) => id), ...onPaths]);
  const near = new Map<string, string | undefined>();
  for (const id of pinnedDown) if (known.entities.has(id)) near.set(id, undefined);
  for (const { id, type, count } of expansions) {
    const ways = (neighbours.get(id) ?? []).filter(({ types }) => type === undefined || types.has(type));
    for (const { other } of ways.slice(0, count)) if (!near.has(other)) near.set(other, id);
  }
  const around = [...known.relationships.values()].filter(({ from, to }) => near.has(from.id) && near.has(to.id));
  const incident = counted(around.flatMap(endsOf));

  const hidden = new Set(state.hidden);
  const isSeen = (id: string): boolean => {
    const entity = known.entities.get(id);
    return entity !== undefined && near.has(id) && !hidden.has(id) && !state.kindsOff.includes(entity.kind);
  };
  const relationships = around.filter(
    ({ type, from, to }) => !state.typesOff.includes(type) && isSeen(from.id) && isSeen(to.id),
  );
  const connected = new Set(relationships.flatMap(endsOf));
  const ids = [...near.keys()].filter((id) => isSeen(id) && (connected.has(id) || pinnedDown.has(id)));
  return {
    nodes: ids.flatMap((id) => {
      const entity = known.entities.get(id);
      if (!entity) return [];
      const degree = known.degrees.get(id) ?? 0;
      const more = Math.max(0, degree - (incident.get(id) ?? 0));
      return [{ ...entity, degree, more, isStart: state.starts.includes(id), near: near.get(id) }];
    }),
    relationships,
    kinds: counted([...near.keys()].filter((id) => !hidden.has(id)).map((id) => known.entities.get(id)?.kind)),
    types: counted(around.filter(({ from, to }) => isSeen(from.id) && isSeen(to.id)).map(({ type }) => type)),
    absent: state.starts.filter((id) => !known.entities.has(id)),
    truncated: known.truncated,
  };
}

/** A name of so many characters is short enough by itself; Chinese ones are twice as wide. */
const SHORT_ENOUGH = { EN: 16, ZH: 8 };

/** The short caption of an entity: where its name is long, the longest of its short ones in the language. */
export function captionOf({ name, names }: GraphEntity, lang: 'EN' | 'ZH'): string {
  if (name.length <= SHORT_ENOUGH[lang]) return name;
  const short = names.filter(
    ({ value, ...of }) => of.kind === 'SHORT' && of.lang === lang && value.length < name.length,
  );
  return short.reduce((best, { value }) => (value.length > best.length ? value : best), '') || name;
}

function neighboursOf(
  known: KnownGraph,
): ReadonlyMap<string, readonly { other: string; types: ReadonlySet<RelationshipType> }[]> {
  const found = new Map<string, Map<string, Set<RelationshipType>>>();
  const note = (one: string, other: string, type: RelationshipType): void => {
    const ofOne = found.get(one) ?? new Map<string, Set<RelationshipType>>();
    found.set(one, ofOne.set(other, (ofOne.get(other) ?? new Set()).add(type)));
  };
  for (const { from, to, type } of known.relationships.values()) {
    note(from.id, to.id, type);
    note(to.id, from.id, type);
  }
  const degree = (id: string): number => known.degrees.get(id) ?? 0;
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others]
        .map(([other, types]) => ({ other, types }))
        .filter(({ other }) => known.entities.has(other))
        .sort((a, b) => degree(b.other) - degree(a.other) || (a.other < b.other ? -1 : 1)),
    ]),
  );
}

function endsOf({ from, to }: GraphRelationship): string[] {
  return [from.id, to.id];
}

function counted<Item>(items: readonly (Item | undefined)[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
