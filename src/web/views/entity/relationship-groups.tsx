import { useState, type JSX, type ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAsOf } from '../../address/use-as-of';
import { ask } from '../../api/ask';
import { useWords } from '../../i18n/use-words';
import { Failed } from '../../parts/answered';
import type { EntityKind } from '../../kinds';
import { GROUP_PAGE, type RelationshipRow } from './entity-operation';
import { groupsOf, possibleGroups, type GroupKey } from './groups';
import { RelationshipItem } from './relationship-item';
import { useTopicsById } from './topics-by-id';

const AT_FIRST = 10;
const MORE = 50;

/** The relationships of an entity by type and direction. Of an entity with too many to read at once, each group asks for its own pages. */
export function RelationshipGroups({
  id,
  kind,
  rows,
  totalCount,
}: {
  id: string;
  kind: EntityKind;
  rows: readonly RelationshipRow[];
  totalCount: number;
}): JSX.Element {
  const { t } = useWords();
  const [asOf] = useAsOf();
  const groups = groupsOf(id, rows);
  return (
    <section>
      <h2>{asOf === undefined ? t('entity.relationships') : t('entity.relationshipsOn', { day: asOf })}</h2>
      {totalCount === 0 && <p className="fine">{t('entity.noRelationships')}</p>}
      <div className="relationship-groups">
        {rows.length < totalCount
          ? possibleGroups(kind).map((key) => <PagedGroup id={id} key={`${key.direction} ${key.type}`} of={key} />)
          : groups.map((group) => (
              <WholeGroup id={id} key={`${group.direction} ${group.type}`} of={group} rows={group.rows} />
            ))}
      </div>
    </section>
  );
}

function WholeGroup({ id, of, rows }: { id: string; of: GroupKey; rows: readonly RelationshipRow[] }): JSX.Element {
  const [shown, setShown] = useState(AT_FIRST);
  const topics = useTopicsById(rows);
  return (
    <GroupSection count={rows.length} more={() => setShown(shown + MORE)} of={of} shown={Math.min(shown, rows.length)}>
      {rows.slice(0, shown).map((row) => (
        <RelationshipItem id={id} key={row.id} row={row} topics={topics} />
      ))}
    </GroupSection>
  );
}

function PagedGroup({ id, of }: { id: string; of: GroupKey }): JSX.Element | null {
  const { lang } = useWords();
  const [asOf] = useAsOf();
  const variables = { id, lang, asOf: asOf ?? null, type: of.type, direction: of.direction };
  const query = useInfiniteQuery({
    queryKey: ['relationship group', variables],
    queryFn: async ({ pageParam, signal }) => {
      const { entity } = await ask(GROUP_PAGE, { ...variables, after: pageParam }, signal);
      return entity?.relationships;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const rows = query.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const topics = useTopicsById(rows);
  if (query.error) return <Failed again={() => void query.refetch()} error={query.error} />;
  if (rows.length === 0) return null;
  const count = query.data?.pages[0]?.totalCount ?? rows.length;
  return (
    <GroupSection count={count} more={() => void query.fetchNextPage()} of={of} shown={rows.length}>
      {rows.map((row) => (
        <RelationshipItem id={id} key={row.id} row={row} topics={topics} />
      ))}
    </GroupSection>
  );
}

function GroupSection({
  of: { type, direction },
  count,
  shown,
  more,
  children,
}: {
  of: GroupKey;
  count: number;
  shown: number;
  more: () => void;
  children: ReactNode;
}): JSX.Element {
  const { t, number } = useWords();
  const name = t(direction === 'IN' ? `incoming.${type}` : `outgoing.${type}`);
  return (
    <section aria-label={name} className="relationship-group">
      <h3>{t('entity.group', { name, count: number(count) })}</h3>
      <ul className="bare">{children}</ul>
      {shown < count && (
        <button onClick={more} type="button">
          {t('entity.more', { count: count - shown })}
        </button>
      )}
    </section>
  );
}
