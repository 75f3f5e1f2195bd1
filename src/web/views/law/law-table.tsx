import { useState, type JSX } from 'react';
import { useParameter } from '../../address/use-parameter';
import { useWords } from '../../i18n/use-words';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink } from '../../parts/entity-link';
import { StatusMark } from '../../parts/status-mark';
import { copyTable } from './copy-table';
import { instrumentOf, type Lineage } from './law-operation';
import { issuersOf, rowsOf, SORT_KEYS, sorted, type LawRow, type SortKey } from './law-rows';
import { dayOf } from './lineage-tree';

/** All that rests on the law as a table, for those who sort and copy. */
export function LawTable({ lineage }: { lineage: Lineage }): JSX.Element {
  const { t, language, number } = useWords();
  const [sort, setSort] = useParameter('sort');
  const [said, setSaid] = useState('');
  const descending = sort.startsWith('-');
  const by = SORT_KEYS.find((key) => key === sort.replace('-', '')) ?? 'tier';
  const rows = sorted(rowsOf(lineage), by, descending, language);
  const id = 'law-table';
  return (
    <>
      <p className="no-print">
        <button
          onClick={() =>
            void copyTable(id).then(
              () => setSaid(t('tools.copied')),
              () => setSaid(t('tools.notCopied')),
            )
          }
          type="button"
        >
          {t('law.copyTable')}
        </button>{' '}
        <span className="fine">{t('law.rows', { count: number(rows.length) })}</span>{' '}
        <span aria-live="polite" className="fine">
          {said}
        </span>
      </p>
      <div className="scroll" role="region" aria-label={t('law.table')} tabIndex={0}>
        <table className="law-table" id={id}>
          <thead>
            <tr>
              {SORT_KEYS.map((key) => (
                <th
                  aria-sort={key === by ? (descending ? 'descending' : 'ascending') : undefined}
                  key={key}
                  scope="col"
                >
                  <button onClick={() => setSort(key === by && !descending ? `-${key}` : key)} type="button">
                    {t(`law.column.${key}`)}
                    <span aria-hidden="true">{key === by ? (descending ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.tie.id}>
                {SORT_KEYS.map((key) => (
                  <td data-copy={key === 'issuer' ? issuersOf(row.node).join('; ') : undefined} key={key}>
                    <Cell column={key} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({
  row: { node, basis, article, tie },
  column,
}: {
  row: LawRow;
  column: SortKey;
}): JSX.Element | string | null {
  const { t } = useWords();
  const instrument = instrumentOf(node);
  switch (column) {
    case 'name':
      return <EntityLink entity={node} />;
    case 'tier':
      return instrument ? t(`tier.${instrument.tier}`) : t('kind.VERSION');
    case 'date':
      return [dayOf(node) ?? t('entity.unknown'), instrument?.repealedOn].filter(Boolean).join(' – ');
    case 'status':
      return instrument ? <StatusMark status={instrument.status} /> : null;
    case 'issuer':
      return shortened(issuersOf(node));
    case 'basis':
      return (
        <>
          {tie.type === 'AMENDS' && <span className="fine">{t('outgoing.AMENDS')} </span>}
          {basis.name}
        </>
      );
    case 'article':
      return article === 'preamble' ? t('law.preamble') : (article ?? null);
    case 'certainty':
      return <CertaintyMark certainty={tie.certainty} />;
  }
}

/** The first three; who copies the table gets them all. */
function shortened(names: readonly string[]): string {
  const rest = names.length - 3;
  return names.slice(0, 3).join('; ') + (rest > 0 ? ` +${String(rest)}` : '');
}
