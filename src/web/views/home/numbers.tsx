import type { JSX } from 'react';
import { Link } from 'wouter';
import { searchPath } from '../../address/paths';
import { useWords } from '../../i18n/use-words';
import { KIND_COLOURS, type EntityKind } from '../../kinds';
import { KindDot } from '../../parts/entity-link';
import type { Overview } from './overview';

/** All kinds but stages, of which the page tells more. */
const KINDS = (Object.keys(KIND_COLOURS) as EntityKind[]).filter((kind) => kind !== 'STAGE');

/** How many entities of each kind there are, each leading to them. */
export function Numbers({ overview }: { overview: Overview }): JSX.Element {
  const { t, number } = useWords();
  const counts = new Map(overview.entities.facets.kind.values.map(({ value, count }) => [value, count]));
  return (
    <ul className="numbers">
      {KINDS.map((kind) => {
        const count = counts.get(kind) ?? 0;
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
