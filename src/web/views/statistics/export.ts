import { escaped } from '../../export/escaped';
import type { Table } from '../../export/table';
import type { Words } from '../../i18n/use-words';
import { periodText, unitText, valueText } from './figures';
import { subjectOf, type Group } from './groups';
import type { Figure } from './operations';

/** The figures as rows, each with its sources. */
export function figuresTable(figures: readonly Figure[], { t }: Words): Table {
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
      figure.measure,
      figure.value,
      figure.unit,
      figure.qualifier,
      figure.periodFrom,
      figure.periodTo,
      figure.measuredOn,
      figure.about.map(({ name }) => name).join('; '),
      figure.passages.map(({ document, locator }) => `${document.title}, ${locator}`).join('; '),
      figure.claims.map(({ property, value }) => `${property} ${value}`).join('; '),
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
const ROW = 22;

/** The charts under each other, as one picture. */
export function chartsSvg(groups: readonly Group<Figure>[], words: Words, { paper, ink, bar }: Ink): string {
  let y = 8;
  const lines = groups.flatMap(({ measure, unit, figures }) => {
    y += 30;
    const most = Math.max(...figures.map(({ value }) => value));
    const title = text(8, y - 8, `${measure} (${unitText(unit, words)})`, ink, 'font-weight="bold"');
    const rows = figures.map((figure) => {
      const label = [subjectOf(figure)?.name, periodText(figure, words)].filter(Boolean).join(', ');
      const length = Math.round((360 * figure.value) / most);
      const row = `${text(8, y + 14, label.slice(0, 68), ink)}
<rect x="430" y="${String(y + 3)}" width="${String(length)}" height="14" fill="${bar}"/>
${text(436 + length, y + 14, valueText(figure, words), ink)}`;
      y += ROW;
      return row;
    });
    return [title, ...rows];
  });
  const height = String(y + 12);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${height}" width="${String(WIDTH)}" height="${height}" style="background:${paper}" font-family="sans-serif" font-size="12">
${lines.join('\n')}
</svg>`;
}

function text(x: number, y: number, content: string, fill: string, more = ''): string {
  return `<text x="${String(x)}" y="${String(y)}" fill="${fill}" ${more}>${escaped(content)}</text>`;
}
