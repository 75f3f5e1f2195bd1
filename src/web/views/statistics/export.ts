import { escaped } from '../../export/escaped';
import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import {
  capital,
  measureText,
  periodText,
  propertyText,
  qualifierText,
  unitText,
  valueText,
} from '../../parts/figure-text';
import { lines, writtenWidth } from '../../parts/written-width';
import { subjectOf, type Group } from './groups';
import type { Figure } from './operations';

/** The figures as rows, each with its sources. */
export function figuresTable(figures: readonly Figure[], words: Words): Table {
  const { t } = words;
  return {
    columns: [
      'id',
      t('statistics.measure'),
      t('statistics.value'),
      t('statistics.unitField'),
      t('statistics.exactness'),
      t('statistics.periodFrom'),
      t('statistics.periodTo'),
      t('statistics.measuredOn'),
      t('statistics.subject'),
      t('statistics.source'),
      t('statistics.otherValues'),
    ],
    rows: figures.map((figure) => [
      figure.id,
      capital(measureText(figure.measure, words)),
      figure.value,
      unitText(figure.unit, words),
      qualifierText(figure.qualifier, words),
      figure.periodFrom,
      figure.periodTo,
      figure.measuredOn,
      figure.about.map(({ name }) => name).join('; '),
      figure.passages.map(({ document, locator }) => `${document.title}, ${locator}`).join('; '),
      figure.claims.map(({ property, value }) => `${propertyText(property, words)}: ${value}`).join('; '),
    ]),
  };
}

/** What stands of a picture's colours. */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly bar: string;
}

const WIDTH = 960;
const SIZE = 12;
/** From line to line of a label, and from bar to bar. */
const [LINE, ROW] = [15, 22];
/** Where the bars begin; before it stand their labels. */
const BARS = 430;

/** The charts under each other, as one picture: nothing is cut, long labels take several lines. */
export function chartsSvg(groups: readonly Group<Figure>[], words: Words, { paper, ink, bar }: Ink): string {
  let y = 8;
  const parts = groups.flatMap(({ measure, unit, figures }) => {
    const most = Math.max(...figures.map(({ value }) => value));
    // The longest bar ends where the widest value has room behind it.
    const widest = Math.max(...figures.map((figure) => writtenWidth(valueText(figure, words), SIZE)));
    const longest = WIDTH - BARS - widest - 16;
    y += 12;
    const title = lines(`${capital(measureText(measure, words))} (${unitText(unit, words)})`, SIZE + 1, WIDTH - 16).map(
      (line) => text(8, (y += LINE), line, ink, 'font-weight="bold"'),
    );
    y += 7;
    const rows = figures.map((figure) => {
      const label = [subjectOf(figure)?.name, periodText(figure, words)].filter(Boolean).join(', ');
      const length = Math.round((longest * figure.value) / most);
      const written = lines(label, SIZE, BARS - 16);
      const row = `${written.map((line, index) => text(8, y + 14 + index * LINE, line, ink)).join('\n')}
<rect x="${String(BARS)}" y="${String(y + 3)}" width="${String(length)}" height="14" fill="${bar}"/>
${text(BARS + 6 + length, y + 14, valueText(figure, words), ink)}`;
      y += ROW + (written.length - 1) * LINE;
      return row;
    });
    return [...title, ...rows];
  });
  const height = String(y + 12);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${height}" width="${String(WIDTH)}" height="${height}" style="background:${paper}" font-family="sans-serif" font-size="${String(SIZE)}">
${parts.join('\n')}
</svg>`;
}

function text(x: number, y: number, content: string, fill: string, more = ''): string {
  return `<text x="${String(x)}" y="${String(y)}" fill="${fill}" ${more}>${escaped(content)}</text>`;
}
