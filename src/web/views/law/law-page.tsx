import { useMemo, useRef, type JSX } from 'react';
import { Link } from 'wouter';
import { entityPath, graphPath } from '../../address/paths';
import { useAsOf } from '../../address/use-as-of';
import { useListParameter, useParameter } from '../../address/use-parameter';
import { today } from '../../dates';
import { useWords } from '../../i18n/use-words';
import { AsOfField } from '../../parts/as-of-field';
import { StatusMark } from '../../parts/status-mark';
import { ViewTools } from '../../parts/view-tools';
import { BasisPath } from './basis-path';
import { lawCypher } from './law-cypher';
import { drawnOffPage, lawGraph, lawTable } from './law-exports';
import { instrumentOf, LAW_TREE, type Lineage, type LineageNode } from './law-operation';
import { LawPicture } from './law-picture';
import { LawTable } from './law-table';
import { LawTree } from './law-tree';
import { treeOf } from './lineage-tree';
import { foldingOf, visibleRows } from './tree-rows';

const MODES = ['tree', 'beside', 'table', 'picture'] as const;

/** The law with its basis above it and what rests on it below, as a tree, a table, both beside each other, or a picture. */
export function LawPage({
  answer: { law, up, down },
  variables,
}: {
  answer: { law: LineageNode; up: Pick<Lineage, 'nodes' | 'relationships'>; down: Lineage };
  variables: { readonly validOn: string | null };
}): JSX.Element {
  const words = useWords();
  const { t, number } = words;
  const [asOf] = useAsOf();
  const [mode, setMode] = useParameter('show');
  const [onlyInForce, setOnlyInForce] = useParameter('inForce');
  const [fold, setFold] = useListParameter('fold');
  const picture = useRef<SVGSVGElement>(null);
  const tree = useMemo(() => treeOf(down), [down]);
  const folding = useMemo(() => foldingOf(fold), [fold]);
  const rows = useMemo(() => (tree ? visibleRows(tree, folding) : []), [tree, folding]);
  const shown = MODES.find((name) => name === mode) ?? 'tree';
  const status = instrumentOf(law)?.status;
  const below = down.nodes.length - 1;

  return (
    <article className="law-page">
      <BasisPath law={law} up={up} />
      <h1>{law.name}</h1>
      <p className="status-line">
        {status && (
          <>
            {t('entity.statusOn', { day: asOf ?? today() })}: <StatusMark status={status} />{' '}
          </>
        )}
        <span className="fine">
          {t('law.lead')}: {t('law.held', { count: number(Math.max(below, 0)) })}
        </span>
      </p>
      <div className="view-head">
        <nav aria-label={t('entity.otherViews')} className="other-views">
          <Link href={entityPath(law.id, asOf)}>{t('law.page')}</Link>
          <Link href={graphPath([law.id], asOf)}>{t('law.graph')}</Link>
        </nav>
        <AsOfField />
        <ViewTools
          cypher={lawCypher(law.id, variables.validOn ?? undefined)}
          graph={() => lawGraph(down)}
          operation={{ document: LAW_TREE, variables }}
          picture={tree && (() => picture.current ?? drawnOffPage(<LawPicture rows={rows} words={words} />))}
          table={() => lawTable(down, words.t)}
          title={`${t('law.title')}: ${law.name}`}
        />
      </div>
      <div className="law-controls">
        <div aria-label={t('law.show')} className="modes" role="group">
          {MODES.map((name) => (
            <button
              aria-pressed={shown === name}
              key={name}
              onClick={() => setMode(name === 'tree' ? '' : name)}
              type="button"
            >
              {t(`law.${name}`)}
            </button>
          ))}
        </div>
        <label className="only-in-force">
          <input
            checked={onlyInForce !== ''}
            onChange={(event) => setOnlyInForce(event.target.checked ? '1' : '')}
            type="checkbox"
          />
          {t('law.onlyInForce')}
        </label>
        {shown !== 'table' && (
          <>
            <button onClick={() => setFold(['all'])} type="button">
              {t('law.foldAll')}
            </button>
            <button onClick={() => setFold(['none'])} type="button">
              {t('law.unfoldAll')}
            </button>
          </>
        )}
      </div>
      {down.truncated && <p className="notice">{t('law.truncated', { count: number(down.nodes.length) })}</p>}
      {below < 1 && (
        <p className="state">{tree ? t('law.nothing') : t('law.notInForce', { day: variables.validOn ?? today() })}</p>
      )}
      {tree && shown !== 'picture' && (
        <div className={shown === 'beside' ? 'law-beside' : undefined}>
          {shown !== 'table' && (
            <section>
              <LawTree folding={folding} root={tree} rows={rows} setFold={setFold} />
            </section>
          )}
          {shown !== 'tree' && (
            <section>
              <LawTable lineage={down} />
            </section>
          )}
        </div>
      )}
      {tree && shown === 'picture' && (
        <div aria-label={t('law.picture')} className="scroll" role="region" tabIndex={0}>
          <LawPicture ref={picture} rows={rows} words={words} />
        </div>
      )}
    </article>
  );
}
