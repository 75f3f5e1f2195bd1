import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, useState, type JSX, type RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import { forceElements } from './force-elements';
import { writeNames } from './force-names';
import { forceStyle } from './force-style';
import { forceSvg } from './force-svg';
import type { Network } from './operations';
import type { Tie } from './tie';
import { useChoice } from './use-choice';
import { useColours } from './use-colours';

cytoscape.use(fcose);

/** What can be taken of a picture that is no SVG. */
export interface ForcePicture {
  readonly svg: () => string;
  readonly png: () => Promise<Blob>;
}

/** The same network by its forces: what is tied comes to lie together. Organisations and bodies are here too, which have no place on a map. */
export default function ForceGraph({
  network,
  ties,
  picture: pictureRef,
}: {
  network: Network;
  ties: readonly Tie[];
  picture: RefObject<ForcePicture | null>;
}): JSX.Element {
  const { t, number } = useWords();
  const { party, choose } = useChoice();
  const colours = useColours();
  const box = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<Core>();
  const chosen = useRef(choose);
  useEffect(() => {
    chosen.current = choose;
  });

  const tieNames = ties.join(' ');
  useEffect(() => {
    const elements = forceElements(network, tieNames.split(' ') as Tie[]);
    const core = cytoscape({ container: box.current, elements, minZoom: 0.1, maxZoom: 4, layout: { name: 'preset' } });
    const layout = { name: 'fcose', animate: false, randomize: false, idealEdgeLength: 110, nodeRepulsion: 20_000 };
    core.layout(layout).run();
    core.on('tap', 'node', (event) => chosen.current((event.target as cytoscape.NodeSingular).id()));
    core.on('tap', (event) => {
      if (event.target === core) chosen.current(undefined);
    });
    writeNames(core);
    core.on('zoom', () => writeNames(core));
    core.on('dragfree', 'node', () => writeNames(core));
    setGraph(core);
    return () => core.destroy();
  }, [network, tieNames]);

  useEffect(() => {
    if (!graph || graph.destroyed()) return;
    graph.style(forceStyle(colours));
    pictureRef.current = {
      svg: () => forceSvg(graph, colours),
      png: () => graph.png({ output: 'blob-promise', full: true, scale: 2, bg: colours.paper }),
    };
    return () => {
      pictureRef.current = null;
    };
  }, [graph, colours, pictureRef]);

  useEffect(() => {
    if (!graph || graph.destroyed()) return;
    const node = party === undefined ? graph.collection() : graph.getElementById(party);
    graph.elements().removeClass('is-far is-chosen');
    if (!node.empty()) {
      graph.elements().not(node.closedNeighborhood()).addClass('is-far');
      node.addClass('is-chosen');
    }
    writeNames(graph);
  }, [graph, party]);

  const shown = graph && !graph.destroyed() ? graph.nodes().length : 0;
  return (
    <div className="force">
      <div
        aria-label={t('cooperation.forceLabel')}
        className="force-box"
        data-nodes={shown === 0 ? undefined : shown}
        ref={box}
        role="img"
      />
      <div aria-label={t('cooperation.zoom')} className="zoom" role="group">
        <button aria-label={t('cooperation.closer')} onClick={() => zoomBy(graph, 1.5)} type="button">
          +
        </button>
        <button aria-label={t('cooperation.farther')} onClick={() => zoomBy(graph, 1 / 1.5)} type="button">
          −
        </button>
        <button onClick={() => graph?.fit(undefined, 20)} type="button">
          {t('cooperation.whole')}
        </button>
      </div>
      <p className="fine">
        {t('cooperation.shapes')}{' '}
        {shown < network.nodes.length && t('cooperation.notTied', { count: number(network.nodes.length - shown) })}
      </p>
    </div>
  );
}

function zoomBy(graph: Core | undefined, factor: number): void {
  graph?.zoom({
    level: graph.zoom() * factor,
    renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
  });
}
