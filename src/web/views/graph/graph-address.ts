import { KIND_COLOURS, type EntityKind } from '../../kinds';
import { STEP, type Expansion, type GraphState, type Pin, type RelationshipType } from './graph-state';
import { RELATIONSHIP_TYPES } from './relationship-types';

/** The parameters of the address that hold the state of the canvas. */
const NAMES = ['ids', 'open', 'hidden', 'pins', 'noKinds', 'noTypes', 'path'] as const;

/**
 * The state that an address holds. Lists are separated by commas, which no id contains; an expansion is `id`, `id*TYPE`,
 * `id*50` or `id*TYPE*50`; a pin is `id*x*y`, of one entity once; a path is `from..to`. What is not understood is left out.
 */
export function stateOf(parameters: URLSearchParams): GraphState {
  const list = (name: (typeof NAMES)[number]): string[] => [
    ...new Set((parameters.get(name) ?? '').split(',').filter((item) => item !== '')),
  ];
  const [from = '', to = ''] = (parameters.get('path') ?? '').split('..');
  return {
    starts: list('ids'),
    expansions: list('open').map(expansionOf),
    hidden: list('hidden'),
    pins: pinsOf(list('pins')),
    kindsOff: list('noKinds').filter(isKind),
    typesOff: list('noTypes').filter(isType),
    path: { from, to },
  };
}

/** The address's parameters with the state in them; what belongs to others, such as the day, stays. */
export function withState(parameters: URLSearchParams, state: GraphState): URLSearchParams {
  const next = new URLSearchParams(parameters);
  const { from, to } = state.path;
  const texts: Record<(typeof NAMES)[number], string> = {
    ids: state.starts.join(','),
    open: state.expansions.map(textOf).join(','),
    hidden: state.hidden.join(','),
    pins: state.pins.map(({ id, x, y }) => `${id}*${String(x)}*${String(y)}`).join(','),
    noKinds: state.kindsOff.join(','),
    noTypes: state.typesOff.join(','),
    path: from === '' && to === '' ? '' : `${from}..${to}`,
  };
  for (const name of NAMES) {
    if (texts[name] === '') next.delete(name);
    else next.set(name, texts[name]);
  }
  return next;
}

function textOf({ id, type, count }: Expansion): string {
  return [id, ...(type === undefined ? [] : [type]), ...(count === STEP ? [] : [String(count)])].join('*');
}

function expansionOf(text: string): Expansion {
  const [id = '', ...rest] = text.split('*');
  const type = rest.find(isType);
  const number = rest.find((part) => /^\d{1,4}$/.test(part));
  const count = number === undefined ? STEP : Number(number);
  return type === undefined ? { id, count } : { id, type, count };
}

function pinsOf(texts: readonly string[]): Pin[] {
  const found = texts.flatMap((text): Pin[] => {
    const [, id, x, y] = /^(.+)\*(-?\d{1,6})\*(-?\d{1,6})$/.exec(text) ?? [];
    // Plus zero: "-0" is a number too.
    return id === undefined ? [] : [{ id, x: Number(x) + 0, y: Number(y) + 0 }];
  });
  return [...new Map(found.map((pin) => [pin.id, pin])).values()];
}

function isKind(text: string): text is EntityKind {
  return Object.hasOwn(KIND_COLOURS, text);
}

function isType(text: string): text is RelationshipType {
  return (RELATIONSHIP_TYPES as readonly string[]).includes(text);
}
