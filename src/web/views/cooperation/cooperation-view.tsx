import { Suspense, useRef, type JSX, type RefObject } from 'react';
import { useParameter } from '../../address/use-parameter';
import { useAnswer } from '../../api/use-answer';
import { pngOf, svgOf } from '../../export/picture';
import { useWords } from '../../i18n/use-words';
import { Answered, Loading } from '../../parts/answered';
import { ErrorBoundary } from '../../parts/error-boundary';
import { lazily } from '../../parts/lazily';
import { useTitle } from '../../parts/use-title';
import { ViewTools } from '../../parts/view-tools';
import './cooperation.css';
import { cooperationCypher } from './cypher';
import { linksTable, networkGraph } from './export';
import { Filters } from './filters';
import type { ForcePicture } from './force-graph';
import { Legend, useTies } from './legend';
import { linksOf } from './links-of';
import { LinksTable } from './links-table';
import { NETWORK, type Network } from './operations';
import { Communities, PartiesTable } from './parties-table';
import { PartyField } from './party-field';
import { PartyPanel } from './party-panel';
import { useChoice, useShownParty } from './use-choice';
import { useFilters } from './use-filters';
import { WorldMap } from './world-map';

// Cytoscape and its layout are large; only those who want the force view fetch them.
const ForceGraph = lazily(() => import('./force-graph'));

/** Who cooperates with whom in cyberspace, and through what: a map, the forces of the network, tables, and one party beside them. */
export default function CooperationView(): JSX.Element {
  const { t } = useWords();
  useTitle(t('cooperation.title'));
  const query = useAnswer(NETWORK, useFilters(), { keepLast: true });
  const picture = useRef<SVGSVGElement | ForcePicture>(null);
  return (
    <div className="cooperation">
      <div className="view-head">
        <h1>{t('cooperation.title')}</h1>
        <Tools network={query.data?.cooperationNetwork} picture={picture} />
      </div>
      <Filters />
      <Answered
        empty={t('cooperation.nothing')}
        isEmpty={({ cooperationNetwork }) => cooperationNetwork.size === 0}
        query={query}
      >
        {({ cooperationNetwork }) => <Shown network={cooperationNetwork} picture={picture} />}
      </Answered>
    </div>
  );
}

const NOBODY = { nodes: [] };

type Picture = RefObject<SVGSVGElement | ForcePicture | null>;

function Tools({ network, picture }: { network: Network | undefined; picture: Picture }): JSX.Element {
  const { t } = useWords();
  const ties = useTies();
  const filters = useFilters();
  const party = useShownParty(network ?? NOBODY);
  const links = network && linksOf(network, ties, party);
  const drawn = (): SVGSVGElement | ForcePicture => {
    if (!picture.current) throw new Error(t('state.loading'));
    return picture.current;
  };
  return (
    <ViewTools
      cypher={cooperationCypher(filters, ties, party)}
      graph={links && (() => networkGraph(links, network.nodes, party))}
      operation={{
        document: NETWORK,
        variables: { ...filters, ...(party === undefined ? {} : { countries: [party] }) },
      }}
      picture={() => {
        const shown = drawn();
        return shown instanceof SVGSVGElement ? shown : shown.svg();
      }}
      png={() => {
        const shown = drawn();
        return shown instanceof SVGSVGElement ? pngOf(svgOf(shown)) : shown.png();
      }}
      table={links && (() => linksTable(links, network.nodes, t))}
      title={t('cooperation.title')}
    />
  );
}

function Shown({ network, picture }: { network: Network; picture: Picture }): JSX.Element {
  const { t, number } = useWords();
  const ties = useTies();
  const { party } = useChoice();
  const shown = useShownParty(network);
  const [view, setView] = useParameter('view');
  const Drawing = view === 'force' ? ForceGraph : WorldMap;
  return (
    <>
      <div className="picture-head">
        <div aria-label={t('cooperation.views')} className="views" role="group">
          {(['map', 'force'] as const).map((name) => (
            <button
              aria-pressed={(view === 'force' ? 'force' : 'map') === name}
              key={name}
              onClick={() => setView(name === 'map' ? '' : name, 'push')}
              type="button"
            >
              {t(`cooperation.${name}`)}
            </button>
          ))}
        </div>
        <PartyField network={network} />
        <p className="fine" role="status">
          {t(network.truncated ? 'cooperation.sizeTruncated' : 'cooperation.size', {
            count: number(network.size),
            links: number(network.links.length),
          })}
        </p>
      </div>
      {party !== undefined && shown === undefined && <p role="status">{t('cooperation.notShown', { id: party })}</p>}
      <Legend network={network} />
      <div className={party === undefined ? 'picture' : 'picture has-panel'}>
        <ErrorBoundary key={view}>
          <Suspense fallback={<Loading />}>
            <Drawing network={network} picture={picture as RefObject<never>} ties={ties} />
          </Suspense>
        </ErrorBoundary>
        {party !== undefined && <PartyPanel id={party} key={party} network={network} />}
      </div>
      <div className="tables">
        <LinksTable network={network} ties={ties} />
        <PartiesTable network={network} />
        <Communities network={network} />
      </div>
    </>
  );
}
