import { useState, type JSX } from 'react';
import { useWords } from '../../i18n/use-words';
import { graphTable } from './graph-exports';
import type { ShownGraph } from './shown-graph';

const MOST_ROWS = 500;

/** The relationships on the canvas in words; made only when it is opened. */
export function RelationshipTable({ graph }: { graph: ShownGraph }): JSX.Element {
  const { t, number } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { columns, rows } = isOpen ? graphTable(graph, t) : { columns: [], rows: [] };
  return (
    <details className="graph-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('graph.table')}</summary>
      {isOpen && (
        <div aria-label={t('graph.table')} className="scroll" role="region" tabIndex={0}>
          {rows.length > MOST_ROWS && <p className="fine">{t('graph.tableCut', { count: number(MOST_ROWS) })}</p>}
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST_ROWS).map((row, index) => (
                <tr key={index}>
                  {row.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
