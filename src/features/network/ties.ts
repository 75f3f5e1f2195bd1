import { firstDay, type PartialDate } from '../../partial-date.js';

/** A party takes part in something with others: an initiative, or an instrument that bodies issue together. */
export type TogetherRow = readonly [
  type: 'PARTICIPATES_IN' | 'ISSUED_BY',
  via: string,
  party: string,
  kind: string,
  since: PartialDate | null,
];
/** Two parties are connected by a relationship. */
export type RelatedRow = readonly [
  type: 'COOPERATES_WITH' | 'MEMBER_OF',
  relationship: string,
  from: string,
  to: string,
  since: PartialDate | null,
  certainty: string,
  via: readonly string[],
];

/** What ties two parties, the smaller id first. */
export interface Tie {
  readonly between: readonly [string, string];
  /** What they do together, with the day since when both do. */
  readonly via: Map<string, PartialDate | null>;
  /** Relationships that are not themselves the sum of what they do together. */
  readonly related: RelatedRow[];
  /** The best known relationship of all. */
  best: RelatedRow | undefined;
}

/** Pairs that are looked at; a convention of 200 parties has 19,900. 50,000 take 0.3 s and 20 MB. */
const MOST_PAIRS = 50_000;
const CERTAINTIES = ['STATED', 'INFERRED', 'DERIVED'];

/**
 * Ties each two parties of a sort that do something together, and each two that a relationship connects: countries and
 * organisations among themselves, bodies and courts among themselves, as a country with its own ministry would be the result else.
 * @param touching only ties of one of these parties; all of them where it is not given
 * @returns undefined where there are too many pairs to look at
 */
export function tie(rows: readonly (TogetherRow | RelatedRow)[], touching?: readonly string[]): Tie[] | undefined {
  const ties = new Ties();
  const wanted = touching && new Set(touching);
  const together = groups(rows);
  const pairs = together.reduce((sum, [, { length }]) => sum + (length * (length - 1)) / 2, 0);
  if (pairs > MOST_PAIRS) return undefined;
  for (const [via, group] of together) {
    for (const [index, [one, since]] of group.entries()) {
      for (const [other, otherSince] of group.slice(index + 1)) {
        if (wanted && !wanted.has(one) && !wanted.has(other)) continue;
        ties.between(one, other).via.set(via, both(since, otherSince));
      }
    }
  }
  for (const row of rows) if (isRelated(row)) ties.relate(row);
  return ties.all();
}

/** Since when a tie is known to be there: since the earliest of what it consists of. */
export function sinceOf({ via, related }: Tie): PartialDate | null {
  const dates = [...via.values(), ...related.map(([, , , , since]) => since)].filter((date) => date !== null);
  return dates.reduce<PartialDate | null>(
    (first, date) => (first === null || isEarlier(date, first) ? date : first),
    null,
  );
}

class Ties {
  private readonly ties = new Map<string, Tie>();

  between(one: string, other: string): Tie {
    const between: [string, string] = one < other ? [one, other] : [other, one];
    const key = between.join('\n');
    const known = this.ties.get(key);
    if (known) return known;
    const tie: Tie = { between, via: new Map(), related: [], best: undefined };
    this.ties.set(key, tie);
    return tie;
  }

  relate(row: RelatedRow): void {
    const [, , from, to, since, certainty, via] = row;
    const tie = this.between(from, to);
    if (tie.best === undefined || rank(row) < rank(tie.best)) tie.best = row;
    if (certainty !== 'DERIVED') tie.related.push(row);
    // One of the two may have launched it without being named among those who take part.
    for (const id of via) if (!tie.via.has(id)) tie.via.set(id, since);
  }

  all(): Tie[] {
    return [...this.ties.values()].sort((a, b) => (a.between.join('\n') < b.between.join('\n') ? -1 : 1));
  }
}

type Member = readonly [party: string, since: PartialDate | null];

/** Those who do something together, by sort, without repetition. */
function groups(rows: readonly (TogetherRow | RelatedRow)[]): [via: string, Member[]][] {
  const groups = new Map<string, { via: string; members: Map<string, PartialDate | null> }>();
  for (const row of rows) {
    if (isRelated(row)) continue;
    const [, via, party, kind, since] = row;
    const key = `${via}\n${String(kind === 'BODY' || kind === 'COURT')}`;
    const group = groups.get(key) ?? { via, members: new Map<string, PartialDate | null>() };
    group.members.set(party, since);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ via, members }) => [via, [...members]]);
}

function isRelated(row: TogetherRow | RelatedRow): row is RelatedRow {
  return row[0] === 'COOPERATES_WITH' || row[0] === 'MEMBER_OF';
}

/** Cooperation says more than membership, what a source states more than what is concluded. */
function rank([type, id, , , , certainty]: RelatedRow): string {
  return `${String(type === 'MEMBER_OF')} ${String(CERTAINTIES.indexOf(certainty))} ${id}`;
}

/** The later of two days; not known where one of them is not. */
function both(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return null;
  return isEarlier(one, other) ? other : one;
}

function isEarlier(one: PartialDate, other: PartialDate): boolean {
  return firstDay(one) < firstDay(other) || (firstDay(one) === firstDay(other) && one.length > other.length);
}
