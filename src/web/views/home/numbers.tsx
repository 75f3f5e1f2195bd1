import type { JSX } from 'react';
import { Link } from 'wouter';
import { searchPath } from '../../address/paths';
import { useWords } from '../../i18n/use-words';
import type { EntityKind } from '../../kinds';
import { KindDot } from '../../parts/entity-link';
import type { Overview } from './overview';

/** How many entities of each kind there are, each leading to them. */
export function Numbers({ overview }: { overview: Overview }): JSX.Element {
  const { t, number } = useWords();
  return (
    <ul className="numbers">
      {overview.entities.facets.kind.values.map(({ value, count }) => {
        const kind = value as EntityKind;
        return (
          <li key={kind}>
            <Link href={searchPath('', { kind })}>
              <strong>{number(count)}</strong>
              <span>
                <KindDot kind={kind} />
                {t(`kinds.${kind}`)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
