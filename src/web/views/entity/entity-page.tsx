import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, type JSX } from 'react';
import { useAsOf } from '../../address/use-as-of';
import type { ResultOf } from '../../api/graphql';
import { useWords } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { ViewTools } from '../../parts/view-tools';
import { Claims } from './claims';
import { entityCypher } from './entity-cypher';
import { entityGraph, entityTable } from './entity-exports';
import { EntityHead } from './entity-head';
import type { EntityShown, RELATIONSHIPS } from './entity-operation';
import { FactsTable } from './facts-table';
import { Figures } from './figures';
import { Life } from './life';
import { Names } from './names';
import { pageOperation } from './page-operation';
import { Passages } from './passages';
import { RelationshipGroups } from './relationship-groups';
import { isInstrument } from './version-events';

/** Everything that is known of an entity. */
export function EntityPage({
  entity,
  relationships,
}: {
  entity: EntityShown;
  relationships: UseQueryResult<ResultOf<typeof RELATIONSHIPS>>;
}): JSX.Element {
  const { t, lang } = useWords();
  const [asOf] = useAsOf();
  const line = useRef<SVGSVGElement>(null);
  const rows = relationships.data?.entity?.relationships.nodes ?? [];
  return (
    <article className="entity-page">
      <EntityHead entity={entity}>
        <ViewTools
          cypher={entityCypher(entity.id, asOf)}
          graph={() => entityGraph(entity, rows)}
          operation={{ document: pageOperation(), variables: { id: entity.id, lang, asOf: asOf ?? null } }}
          picture={isInstrument(entity) ? () => line.current : undefined}
          table={() => entityTable(entity, rows, t)}
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
