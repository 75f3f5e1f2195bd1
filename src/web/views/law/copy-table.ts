import { escaped } from '../../export/escaped';

/** Puts a table of the page on the clipboard as a table for documents, and with tabs for spreadsheets and plain text. */
export async function copyTable(id: string): Promise<void> {
  const table = document.getElementById(id);
  if (!(table instanceof HTMLTableElement)) throw new Error(`The page has no table #${id}.`);
  const lines = [...table.rows].map((row) => [...row.cells].map(textOf));
  const cells = (line: readonly string[]): string => line.map((text) => `<td>${escaped(text)}</td>`).join('');
  const html = `<table>${lines.map((line) => `<tr>${cells(line)}</tr>`).join('')}</table>`;
  const plain = lines.map((line) => line.join('\t')).join('\n');
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
}

/** What a cell says, without its arrows and shapes; all of it where the page shortens it. */
function textOf(cell: HTMLTableCellElement): string {
  if (cell.dataset.copy !== undefined) return cell.dataset.copy;
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const ornament of copy.querySelectorAll('[aria-hidden]')) ornament.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
