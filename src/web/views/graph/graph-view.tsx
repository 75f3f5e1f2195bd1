import { useMemo, useRef, type JSX } from 'react';
import { useLocation } from 'wouter';
import { entityPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useParameter } from '../../address/use-parameter';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../i18n/use-words';
import { Failed, Loading } from '../../parts/answered';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import { AsOfSlider } from './as-of-slider';
import { Canvas, type CanvasHandle } from './canvas';
import { canvasModel } from './canvas-model';
import { EntityList } from './entity-list';
import { EntityPanel } from './entity-panel';
import { GoodStarts } from './good-starts';
import { graphCypher } from './graph-cypher';
import { graphData, graphTable, shownSvg } from './graph-exports';
import { graphOperation } from './graph-operation';
import './graph.css';
import { Legend } from './legend';
import { OnCanvas } from './on-canvas';
import { PATHS_BETWEEN } from './operations';
import { pageColours } from './palette';
import { PathsPanel } from './paths-panel';
import { RelationshipPanel } from './relationship-panel';
import { RelationshipTable } from './relationship-table';
import { captionOf, shownOf, withParts, type Part } from './shown-graph';
import { Toolbar } from './toolbar';
import { useGraphState } from './use-graph-state';
import { useKnownGraph } from './use-known-graph';
import { useUndoKeys } from './use-undo-keys';

/** A part of the graph as a picture that grows from where one begins; all of it is in the address. */
export default function GraphView(): JSX.Element {
  const words = useWords();
  const { t, lang, number } = words;
  const control = useGraphState();
  const { state, act } = control;
  const [asOf] = useAsOf();
  const [chosen, setChosen] = useParameter('selected');
  const [, navigate] = useLocation();
  const canvas = useRef<CanvasHandle>(null);
  const main = useRef<HTMLDivElement>(null);
  useUndoKeys(control);

  const { from, to } = state.path;
  const paths = useAnswer(PATHS_BETWEEN, { from, to, asOf: asOf ?? null, lang }, { enabled: from !== '' && to !== '' });
  const pathParts = useMemo(() => (paths.data?.paths ?? []) as readonly Part[], [paths.data]);
  const ends = useMemo(() => [from, to].filter((id) => id !== ''), [from, to]);
  const { known, asked, error, again, isStale } = useKnownGraph(state, ends, asOf);

  const onPaths = useMemo(() => pathParts.flatMap(({ nodes }) => nodes.map(({ id }) => id)), [pathParts]);
  const graph = useMemo(() => {
    if (!known) return undefined;
    const all = pathParts.length === 0 ? known : withParts(known, pathParts);
    return shownOf(all, state, [...ends, ...onPaths]);
  }, [known, state, pathParts, onPaths, ends]);
  const isEmpty = state.starts.length + state.expansions.length + ends.length === 0;
  const start = graph?.nodes.find(({ isStart }) => isStart);
  const title = start === undefined ? t('graph.title') : `${t('graph.title')}: ${captionOf(start, lang)}`;
  useTitle(title);

  const model = useMemo(() => {
    if (!graph) return undefined;
    const onPath = new Set([
      ...onPaths,
      ...pathParts.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
    ]);
    return canvasModel(graph, { chosen, onPath }, state.pins, lang, (type) => t(`outgoing.${type}`));
  }, [graph, chosen, state.pins, onPaths, pathParts, lang, t]);

  const node = graph?.nodes.find(({ id }) => id === chosen);
  const isRelationship = graph?.relationships.some(({ id }) => id === chosen) === true;
  const openPage = (id: string): void => navigate(entityPath(id, asOf));
  const isPinned = (id: string): boolean => state.pins.some((pin) => pin.id === id);
  const togglePin = (id: string): void => {
    const at = canvas.current?.positions().get(id);
    if (isPinned(id)) act({ do: 'unpin', id });
    else if (at) act({ do: 'pin', id, at });
  };
  const isPathOnly = ends.length === 2 && state.starts.length + state.expansions.length === 0;
  const question = graphOperation(
    isPathOnly ? [] : asked,
    ends.length === 2 ? { from, to, asOf: asOf ?? null, lang } : undefined,
  );

  const pathsPanel = <PathsPanel answer={paths} chosen={node} control={control} onChoose={setChosen} />;

  return (
    <div className="graph-view" ref={main}>
      <div className="view-head">
        <h1>{title}</h1>
        {graph && (
          <ViewTools
            cypher={graphCypher(
              graph.nodes.map(({ id }) => id),
              state.typesOff,
              asOf,
            )}
            graph={() => graphData(graph)}
            operation={{
              ...question,
              note: question.leftOut.length === 0 ? '' : t('graph.leftOut', { ids: question.leftOut.join(', ') }),
            }}
            picture={() =>
              main.current && canvas.current
                ? shownSvg(graph, canvas.current.positions(), pageColours(main.current), words)
                : null
            }
            png={() => canvas.current?.png() ?? Promise.reject(new Error(t('state.loading')))}
            table={() => graphTable(graph, t)}
            title={title}
          />
        )}
      </div>
      <Toolbar canvas={canvas} control={control} isEmpty={isEmpty} />
      {isEmpty ? (
        <GoodStarts />
      ) : (
        <>
          <AsOfSlider />
          {error && <Failed again={again} error={error} />}
          {!graph && !error && <Loading />}
          {graph && model && (
            <OnCanvas value={graph.relationships}>
              <div className="graph-columns">
                <div className="graph-stage">
                  <Canvas
                    events={{
                      onChoose: setChosen,
                      onOpen: openPage,
                      onPin: (id, at) => act({ do: 'pin', id, at }),
                      onExpand: (id) => {
                        setChosen(id);
                        act({ do: 'expand', id });
                      },
                    }}
                    isWhole={!isStale && !paths.isFetching}
                    model={model}
                    ref={canvas}
                  />
                  <p aria-live="polite" className="fine graph-said">
                    {t('graph.counts', {
                      nodes: number(graph.nodes.length),
                      relationships: number(graph.relationships.length),
                    })}
                    {isStale && ` · ${t('graph.updating')}`}
                    {graph.truncated && ` · ${t('graph.truncated')}`}
                    {graph.absent.length > 0 && ` · ${t('graph.absent', { names: graph.absent.join(', ') })}`}
                    {graph.nodes.length === 0 && !isStale && ` · ${t('graph.nothingShown')}`}
                  </p>
                </div>
                <aside aria-label={t('graph.chosen')} className="graph-side">
                  {ends.length > 0 && pathsPanel}
                  <details className="graph-section" open>
                    <summary>{t('graph.chosen')}</summary>
                    {node && (
                      <EntityPanel
                        control={control}
                        isPinned={isPinned(node.id)}
                        node={node}
                        onPin={() => togglePin(node.id)}
                      />
                    )}
                    {isRelationship && <RelationshipPanel id={chosen} />}
                    {!node && !isRelationship && <p className="fine">{t('graph.nothingChosen')}</p>}
                  </details>
                  <EntityList
                    chosen={chosen}
                    commands={{
                      choose: setChosen,
                      open: openPage,
                      expand: (id) => act({ do: 'expand', id }),
                      fold: (id) => act({ do: 'fold', id }),
                      hide: (id) => act({ do: 'hide', id }),
                      pin: togglePin,
                    }}
                    nodes={graph.nodes}
                  />
                  <Legend control={control} graph={graph} />
                  {ends.length === 0 && pathsPanel}
                </aside>
              </div>
              <RelationshipTable graph={graph} />
            </OnCanvas>
          )}
        </>
      )}
    </div>
  );
}
