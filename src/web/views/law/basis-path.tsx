import type { JSX } from 'react';
import { Link } from 'wouter';
import { lawPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useWords } from '../../i18n/use-words';
import { basisChain, otherBases } from './basis-chain';
import type { Lineage, LineageNode } from './law-operation';

/** The way from the Constitution down to the law, each step with a tree of its own. */
export function BasisPath({
  law,
  up,
}: {
  law: LineageNode;
  up: Pick<Lineage, 'nodes' | 'relationships'>;
}): JSX.Element | null {
  const { t } = useWords();
  const [asOf] = useAsOf();
  const chain = basisChain(up);
  const others = otherBases(up, chain);
  if (chain.length === 0) return null;
  return (
    <nav aria-label={t('law.basis')} className="basis-path">
      <ol>
        {chain.map((node) => (
          <li key={node.id}>
            <Link href={lawPath(node.id, asOf)}>{node.name}</Link>
          </li>
        ))}
        <li aria-current="page">{law.name}</li>
      </ol>
      {others.length > 0 && (
        <p className="fine">
          {t('law.alsoRests')}{' '}
          {others.map((node, index) => (
            <span key={node.id}>
              {index > 0 && ' · '}
              <Link href={lawPath(node.id, asOf)}>{node.name}</Link>
            </span>
          ))}
        </p>
      )}
    </nav>
  );
}
