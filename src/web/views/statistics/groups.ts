import type { EntityKind } from '../../kinds';

/** What of a figure decides where it stands. */
export interface Grouped {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly measure: string;
  readonly unit: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly measuredOn: string | null;
  readonly about: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string }[];
  readonly claims: readonly unknown[];
}

/** Figures that count the same in the same unit. */
export interface Group<Figure> {
  readonly key: string;
  readonly measure: string;
  readonly unit: string;
  readonly figures: readonly Figure[];
}

/** Which figures are wanted. */
export interface Wanted {
  readonly text: string;
  readonly about: string;
  readonly unit: string;
  readonly disputed: boolean;
}

/** The figures that are wanted, as the API's filter would choose them; `disputed` leaves those whose sources disagree. */
export function wantedOf<Figure extends Grouped>(figures: readonly Figure[], wanted: Wanted): Figure[] {
  const text = wanted.text.toLowerCase();
  return figures.filter(
    ({ measure, name, nameZh, about, unit, claims }) =>
      [measure, name, nameZh].some((each) => each.toLowerCase().includes(text)) &&
      (wanted.about === '' || about.some(({ id }) => id === wanted.about)) &&
      (wanted.unit === '' || unit === wanted.unit) &&
      (!wanted.disputed || claims.length > 0),
  );
}

/** The figures by what they measure. Those with most figures first, equals by measure. */
export function groupsOf<Figure extends Grouped>(figures: readonly Figure[]): Group<Figure>[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.measure.toLowerCase()} | ${figure.unit}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      measure: members[0]?.measure ?? '',
      unit: members[0]?.unit ?? '',
      figures: inOrder(members),
    }))
    .sort((one, other) => other.figures.length - one.figures.length || one.measure.localeCompare(other.measure));
}

/** By subject and then by time; by time alone where no subject has two figures, as with the editions of a conference. */
function inOrder<Figure extends Grouped>(figures: readonly Figure[]): Figure[] {
  const nameOf = (figure: Figure): string => subjectOf(figure)?.name ?? '';
  const areAllDifferent = new Set(figures.map(nameOf)).size === figures.length;
  return [...figures].sort(
    (one, other) =>
      (areAllDifferent ? 0 : nameOf(one).localeCompare(nameOf(other))) ||
      endOf(one).localeCompare(endOf(other)) ||
      one.id.localeCompare(other.id),
  );
}

const NARROWEST_FIRST: readonly EntityKind[] = [
  'COURT',
  'CAMPAIGN',
  'INITIATIVE',
  'PROGRAMME',
  'ORGANIZATION',
  'CASE',
  'INSTRUMENT',
  'BODY',
  'COUNTRY',
  'TOPIC',
];

/** What a figure is about in the narrowest sense: the court rather than its topic. */
export function subjectOf<Figure extends Pick<Grouped, 'about'>>({
  about,
}: Figure): Figure['about'][number] | undefined {
  const rank = ({ kind }: { kind: EntityKind }): number => NARROWEST_FIRST.indexOf(kind);
  return [...about].sort((one, other) => rank(one) - rank(other))[0];
}

function endOf({ periodTo, measuredOn, periodFrom }: Grouped): string {
  return periodTo ?? measuredOn ?? periodFrom ?? '';
}
