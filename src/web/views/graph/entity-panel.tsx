import type { JSX } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useAnswer } from '../../api/use-answer';
import type { ResultOf } from '../../api/graphql';
import { useWords, type WordKey } from '../../i18n/use-words';
import { Answered } from '../../parts/answered';
import { MarkIcon } from './mark';
import { SELECTED_ENTITY } from './operations';
import { Passages } from './passages';
import type { ShownNode } from './shown-graph';
import { TypeExpansions } from './type-expansions';
import type { GraphControl } from './use-graph-state';

type Selected = NonNullable<ResultOf<typeof SELECTED_ENTITY>['entity']>;

/** The selected entity: what can be done with it, its dates, how to go on from it, and where it comes from. */
export function EntityPanel({
  node,
  control,
  isPinned,
  onPin,
}: {
  node: ShownNode;
  control: GraphControl;
  isPinned: boolean;
  onPin: () => void;
}): JSX.Element {
  const { t, lang } = useWords();
  const [asOf] = useAsOf();
  const { state, act } = control;
  const { id } = node;
  const answer = useAnswer(SELECTED_ENTITY, { id, asOf: asOf ?? null, lang });
  const isExpanded = state.starts.includes(id) || state.expansions.some((expansion) => expansion.id === id);
  return (
    <>
      <p className="graph-chosen-name">
        <MarkIcon kind={node.kind} tier={node.tier} />
        <strong>{node.name}</strong>
      </p>
      <p className="fine">
        {t(`kind.${node.kind}`)}
        {node.tier && ` · ${t(`tier.${node.tier}`)}`}
      </p>
      <div className="graph-buttons">
        <button disabled={node.more === 0} onClick={() => act({ do: 'expand', id })} type="button">
          {t('graph.expand')}
          {node.more > 0 && ` (+${String(node.more)})`}
        </button>
        {isExpanded && (
          <button onClick={() => act({ do: 'fold', id })} type="button">
            {t('graph.fold')}
          </button>
        )}
        <button aria-pressed={isPinned} onClick={onPin} type="button">
          {t(isPinned ? 'graph.unpin' : 'graph.pin')}
        </button>
        <button onClick={() => act({ do: 'hide', id })} type="button">
          {t('graph.hide')}
        </button>
        <button onClick={() => act({ do: 'path', from: id })} type="button">
          {t('graph.pathFrom')}
        </button>
        <button onClick={() => act({ do: 'path', to: id })} type="button">
          {t('graph.pathTo')}
        </button>
      </div>
      <p>
        <Link href={entityPath(id, asOf)}>{t('graph.open')}</Link>
      </p>
      <TypeExpansions control={control} id={id} />
      <Answered isEmpty={({ entity }) => entity === null} query={answer}>
        {({ entity }) => entity && <Facts entity={entity} />}
      </Answered>
    </>
  );
}

function Facts({ entity }: { entity: Selected }): JSX.Element {
  const { t } = useWords();
  const dates = datesOf(entity);
  return (
    <>
      {entity.description !== null && <p>{entity.description}</p>}
      {'status' in entity && <p className="badge">{t(`status.${entity.status}`)}</p>}
      {dates.length > 0 && (
        <>
          <h3>{t('graph.dates')}</h3>
          <dl className="graph-facts">
            {dates.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`graph.date.${name}` as WordKey)}</dt>
                <dd>
                  {value ?? t('graph.unknown')}
                  {entity.inferredFields.includes(name) && <span className="fine"> ({t('graph.inferred')})</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Passages passages={entity.passages} />
    </>
  );
}

const DATES = [
  'adoptedOn',
  'promulgatedOn',
  'effectiveOn',
  'startedOn',
  'launchedOn',
  'inForceOn',
  'foundedOn',
  'establishedOn',
  'decidedOn',
  'measuredOn',
  'periodFrom',
  'periodTo',
  'from',
  'to',
  'repealedOn',
  'endedOn',
  'dissolvedOn',
] as const;
/** These are shown only where they are known: to most, it has not happened. */
const ENDS: readonly string[] = ['repealedOn', 'endedOn', 'dissolvedOn', 'to'];

function datesOf(entity: Selected): (readonly [(typeof DATES)[number], string | null])[] {
  const fields = entity as Readonly<Partial<Record<(typeof DATES)[number], string | null>>>;
  return DATES.flatMap((name) => {
    const value = fields[name];
    return value === undefined || (value === null && ENDS.includes(name)) ? [] : [[name, value] as const];
  });
}
