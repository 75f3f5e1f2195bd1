import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, type JSX } from 'react';
import { useAsOf } from '../../address/use-as-of';
import { allPages, type Connection } from '../../api/all-pages';
import type { ResultOf } from '../../api/graphql';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { ViewTools, type Report } from '../../parts/view-tools';
import { Claims } from './claims';
import { entityCypher } from './entity-cypher';
import { entityGraph, entityTable } from './entity-exports';
import { EntityHead } from './entity-head';
import { RELATIONSHIPS, type EntityShown, type RelationshipRow } from './entity-operation';
import { FactsTable } from './facts-table';
import { Figures } from './figures';
import { Life } from './life';
import { Names } from './names';
import { pageOperation } from './page-operation';
import { Passages } from './passages';
import { RelationshipGroups } from './relationship-groups';
import { askTopicsById } from './topics-by-id';
import { isInstrument } from './version-events';

/** The relationships of what is no longer there. */
const NONE: Connection<RelationshipRow> = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

/** Everything that is known of an entity. */
export function EntityPage({
  entity,
  relationships,
}: {
  entity: EntityShown;
  relationships: UseQueryResult<ResultOf<typeof RELATIONSHIPS>>;
}): JSX.Element {
  const words = useWords();
  const { t, lang } = words;
  const [asOf] = useAsOf();
  const line = useRef<SVGSVGElement>(null);
  const variables = { id: entity.id, lang, asOf: asOf ?? null };
  const allRows = async (report: Report): Promise<readonly RelationshipRow[]> => {
    const known = relationships.isPlaceholderData ? undefined : relationships.data?.entity?.relationships;
    if (known && !known.pageInfo.hasNextPage) return known.nodes;
    const { nodes } = await allPages(RELATIONSHIPS, variables, (answer) => answer.entity?.relationships ?? NONE, {
      report,
    });
    return nodes;
  };
  return (
    <article className="entity-page">
      <EntityHead entity={entity}>
        <ViewTools
          cypher={entityCypher(entity.id, asOf)}
          graph={async (report) => entityGraph(entity, await allRows(report))}
          operation={{ document: pageOperation(), variables }}
          picture={isInstrument(entity) ? () => line.current : undefined}
          table={async (report) => {
            const rows = await allRows(report);
            return entityTable(entity, rows, await askTopicsById(rows, lang), words);
          }}
          title={entity.name}
        />
      </EntityHead>
      {isInstrument(entity) && <Life instrument={entity} ref={line} />}
      <div className="columns">
        <div>
          <FactsTable entity={entity} />
          <Names entity={entity} />
          <Claims claims={entity.claims} />
          <section id="sources">
            <h2>{t('entity.sources')}</h2>
            <Passages numbered passages={entity.passages} />
          </section>
        </div>
        <div>
          <Figures statistics={entity.statistics} />
          <Answered query={relationships}>
            {({ entity: of }) =>
              of && (
                <RelationshipGroups
                  id={entity.id}
                  kind={entity.kind}
                  rows={of.relationships.nodes}
                  totalCount={of.relationships.totalCount}
                />
              )
            }
          </Answered>
        </div>
      </div>
    </article>
  );
}
