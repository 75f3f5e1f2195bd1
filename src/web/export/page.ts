import { today } from '../dates';
import { escaped } from './escaped';
import type { Table } from './table';

/** What a page that stands alone holds. */
export interface PageContent {
  readonly title: string;
  /** The address at which the view is alive. */
  readonly address: string;
  readonly svg?: string | undefined;
  readonly table?: Table | undefined;
  readonly lang: string;
}

/** A view as one HTML file that needs nothing else: its picture, its table, where and when it was taken. */
export function htmlOf({ title, address, svg, table, lang }: PageContent): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #ccc; padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; }
</style>
<h1>${escaped(title)}</h1>
<p><a href="${escaped(address)}">${escaped(address)}</a>, ${today()}</p>
${svg ?? ''}
${table ? tableOf(table) : ''}
</html>
`;
}

function tableOf({ columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell ?? ''))}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
