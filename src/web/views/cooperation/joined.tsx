import type { JSX } from 'react';
import type { EnumOf } from '../../api/graphql';
import { writtenDate } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { CertaintyMark } from '../../parts/certainty-mark';
import { EntityLink, type NamedEntity } from '../../parts/entity-link';

/** What a party joined, with the relationship by which it did. */
interface Edge {
  readonly node: NamedEntity & {
    readonly initiativeKind?: EnumOf<'InitiativeKind'>;
    readonly launchedOn?: string | null;
  };
  readonly relationship: {
    readonly id: string;
    readonly certainty: EnumOf<'Certainty'>;
    readonly since: string | null;
    readonly until: string | null;
    readonly qualifiers: readonly { readonly key: string; readonly value: string }[];
  } | null;
}

/** A foldable list of what a party takes part in or belongs to: in which role, since when, how that is known. */
export function Joined({ title, edges }: { title: string; edges: readonly Edge[] }): JSX.Element | null {
  const { t, language } = useWords();
  if (edges.length === 0) return null;
  return (
    <details className="joined">
      <summary>{title}</summary>
      <ul>
        {edges.map(({ node, relationship }) => {
          const role = relationship?.qualifiers.find(({ key }) => key === 'role')?.value;
          const since = relationship?.since;
          return (
            <li key={relationship?.id ?? node.id}>
              <EntityLink entity={node} />{' '}
              <span className="fine">
                {[
                  node.initiativeKind && t(`initiativeKind.${node.initiativeKind}`),
                  role,
                  since
                    ? t('cooperation.sinceDate', { date: writtenDate(since, language) })
                    : t('cooperation.sinceUnknown'),
                  relationship?.until && t('cooperation.until', { date: writtenDate(relationship.until, language) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>{' '}
              {relationship && <CertaintyMark certainty={relationship.certainty} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
