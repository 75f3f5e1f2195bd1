import type { EnumOf } from '../../api/graphql';
import type { EntityKind } from '../../kinds';
import type { Position } from './placement';

/** What connects two entities. */
export type RelationshipType = EnumOf<'RelationshipType'>;

/** How many neighbours an expansion shows at first, and how many more at each step. */
export const STEP = 25;

/** An entity whose neighbours are shown: all of them or those of one type, so many of them. */
export interface Expansion {
  readonly id: string;
  readonly type?: RelationshipType | undefined;
  readonly count: number;
}

/** An entity that stays where it was put, in the canvas's own whole numbers. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What a canvas shows, as its address holds it. */
export interface GraphState {
  /** The entities that were put here by hand. They are expanded unless an expansion says otherwise. */
  readonly starts: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  /** Kinds and types that are switched off, which keeps the address short. */
  readonly kindsOff: readonly EntityKind[];
  readonly typesOff: readonly RelationshipType[];
  /** The two ends between which paths are shown; the empty string where one is not picked yet. */
  readonly path: { readonly from: string; readonly to: string };
}

/** What a person does to the canvas. */
export type GraphAction =
  | { readonly do: 'add'; readonly id: string }
  | { readonly do: 'expand'; readonly id: string; readonly type?: RelationshipType | undefined }
  | { readonly do: 'fold'; readonly id: string }
  | { readonly do: 'hide'; readonly id: string }
  | { readonly do: 'unhide' }
  | { readonly do: 'pin'; readonly id: string; readonly at: Position }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'toggleKind'; readonly kind: EntityKind }
  | { readonly do: 'toggleType'; readonly type: RelationshipType }
  | { readonly do: 'showAll' }
  | { readonly do: 'path'; readonly from?: string; readonly to?: string }
  | { readonly do: 'clear' };

/** A canvas with nothing on it. */
export const EMPTY_STATE: GraphState = {
  starts: [],
  expansions: [],
  hidden: [],
  pins: [],
  kindsOff: [],
  typesOff: [],
  path: { from: '', to: '' },
};

/** The state after an action; the same object where the action changes nothing. */
export function afterAction(state: GraphState, action: GraphAction): GraphState {
  switch (action.do) {
    case 'add': {
      const hidden = without(state.hidden, action.id);
      if (state.starts.includes(action.id)) return hidden.length === state.hidden.length ? state : { ...state, hidden };
      return { ...state, hidden, starts: [...state.starts, action.id] };
    }
    case 'expand':
      return expanded(state, action.id, action.type);
    case 'fold': {
      const others = state.expansions.filter(({ id }) => id !== action.id);
      const isStart = state.starts.includes(action.id);
      // A start would open by itself: none of its neighbours is asked for.
      return { ...state, expansions: isStart ? [...others, { id: action.id, count: 0 }] : others };
    }
    case 'hide': {
      if (state.hidden.includes(action.id)) return state;
      return { ...state, hidden: [...state.hidden, action.id] };
    }
    case 'unhide':
      return state.hidden.length === 0 ? state : { ...state, hidden: [] };
    case 'pin':
      return pinned(state, action.id, action.at);
    case 'unpin': {
      const pins = state.pins.filter(({ id }) => id !== action.id);
      return pins.length === state.pins.length ? state : { ...state, pins };
    }
    case 'toggleKind':
      return { ...state, kindsOff: toggled(state.kindsOff, action.kind) };
    case 'toggleType':
      return { ...state, typesOff: toggled(state.typesOff, action.type) };
    case 'showAll':
      return { ...state, hidden: [], kindsOff: [], typesOff: [] };
    case 'path':
      return { ...state, path: { from: action.from ?? state.path.from, to: action.to ?? state.path.to } };
    case 'clear':
      return EMPTY_STATE;
  }
}

/** The expansions that hold: those of the state, and of each start that none speaks of, its first neighbours. */
export function effectiveExpansions({ starts, expansions }: GraphState): readonly Expansion[] {
  const own = starts.filter((start) => !expansions.some(({ id }) => id === start));
  return [...own.map((id) => ({ id, count: STEP })), ...expansions.filter(({ count }) => count > 0)];
}

/** How many neighbours of an entity the state asks for, along a type or of any. */
function askedFor(state: GraphState, entity: string, along?: RelationshipType): number {
  return effectiveExpansions(state).find(({ id, type }) => id === entity && type === along)?.count ?? 0;
}

function expanded(state: GraphState, id: string, type: RelationshipType | undefined): GraphState {
  const count = askedFor(state, id, type) + STEP;
  const isStart = state.starts.includes(id) && !state.expansions.some((other) => other.id === id);
  // A first expansion of a start by type adds to what the start shows by itself, which has to be said from now on.
  const kept = isStart && type !== undefined ? [...state.expansions, { id, count: STEP }] : state.expansions;
  const others = kept.filter((other) => other.id !== id || (other.type !== type && other.count > 0));
  return {
    ...state,
    hidden: without(state.hidden, id),
    expansions: [...others, type === undefined ? { id, count } : { id, type, count }],
  };
}

function pinned(state: GraphState, id: string, at: Position): GraphState {
  // A whole number is exact enough, and keeps the address short; -0 would not come back from it.
  const [x, y] = [Math.round(at.x) + 0, Math.round(at.y) + 0];
  const pin = { id, x, y };
  const index = state.pins.findIndex((other) => other.id === id);
  const there = state.pins[index];
  if (there === undefined) return { ...state, pins: [...state.pins, pin] };
  return there.x === x && there.y === y ? state : { ...state, pins: state.pins.with(index, pin) };
}

function without<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : items;
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
