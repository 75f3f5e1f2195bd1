import type { JSX } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths';
import { useWords } from '../../i18n/use-words';
import type { Overview } from './overview';

/** The stages of legislation, one after the other. */
export function Stages({ overview }: { overview: Overview }): JSX.Element {
  const { t, number } = useWords();
  const stages = overview.stages.nodes.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return (
    <ol className="stages">
      {stages.map(({ id, name, from, to, instruments: { totalCount } }) => (
        <li key={id}>
          <Link href={entityPath(id)}>
            <strong>{to === null ? t('home.since', { from: from ?? '?' }) : `${from ?? '?'}–${to}`}</strong>
            <span>{name}</span>
            <span className="fine">{t('home.instruments', { count: totalCount, n: number(totalCount) })}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
