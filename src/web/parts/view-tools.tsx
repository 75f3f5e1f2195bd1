import { useState, type JSX } from 'react';
import type { AnyDocument } from '../api/ask';
import { download, fileName } from '../export/download';
import { graphmlOf, type GraphData } from '../export/graph-data';
import { htmlOf } from '../export/page';
import { pngOf, svgOf } from '../export/picture';
import { selfContainedOperation } from '../export/self-contained-operation';
import { csvOf, type Table } from '../export/table';
import { useWords } from '../i18n/use-words';

/** What a view can be taken away as; what it leaves out is not offered. */
export interface ViewToolsProps {
  /** Names the files. */
  readonly title: string;
  readonly operation: { readonly document: AnyDocument; readonly variables: Readonly<Record<string, unknown>> };
  /** The same question in Cypher, ready for Neo4j Browser. */
  readonly cypher: string;
  /** The picture: an element of the page, or the text of an SVG. */
  readonly picture?: (() => SVGSVGElement | string | null) | undefined;
  /** Where the view has better pixels than its SVG would give. */
  readonly png?: (() => Promise<Blob>) | undefined;
  readonly table?: (() => Table) | undefined;
  readonly graph?: (() => GraphData) | undefined;
}

/** Sharing, copying and exporting, the same in every view. */
export function ViewTools({ title, operation, cypher, picture, png, table, graph }: ViewToolsProps): JSX.Element {
  const { t, language } = useWords();
  const [said, setSaid] = useState('');

  const copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(
      () => setSaid(t('tools.copied')),
      () => setSaid(t('tools.notCopied')),
    );
  };
  const svg = (): string | undefined => {
    const drawn = picture?.() ?? undefined;
    return drawn === undefined || typeof drawn === 'string' ? drawn : svgOf(drawn);
  };
  const save = (ending: string, make: () => Promise<Blob | string> | Blob | string, type?: string): void => {
    void Promise.resolve()
      .then(make)
      .then(
        (content) => {
          download(content, fileName(title, ending), type);
          setSaid(t('tools.saved', { name: fileName(title, ending) }));
        },
        (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
      );
  };

  return (
    <div aria-label={t('tools.label')} className="view-tools" role="group">
      <button onClick={() => copy(location.href)} type="button">
        {t('tools.share')}
      </button>
      <button onClick={() => copy(selfContainedOperation(operation.document, operation.variables))} type="button">
        {t('tools.graphql')}
      </button>
      <button onClick={() => copy(cypher)} type="button">
        {t('tools.cypher')}
      </button>
      <details className="menu">
        <summary>{t('tools.export')}</summary>
        <div className="menu-items">
          {picture && (
            <>
              <button onClick={() => save('png', () => png?.() ?? pngOf(svg() ?? ''))} type="button">
                PNG
              </button>
              <button onClick={() => save('svg', () => svg() ?? '', 'image/svg+xml')} type="button">
                SVG
              </button>
            </>
          )}
          {table && (
            <button onClick={() => save('csv', () => csvOf(table()), 'text/csv')} type="button">
              CSV
            </button>
          )}
          {graph && (
            <button onClick={() => save('graphml', () => graphmlOf(graph()), 'application/graphml+xml')} type="button">
              GraphML
            </button>
          )}
          <button
            onClick={() =>
              save(
                'html',
                () => htmlOf({ title, address: location.href, svg: svg(), table: table?.(), lang: language }),
                'text/html',
              )
            }
            type="button"
          >
            HTML
          </button>
        </div>
      </details>
      <span aria-live="polite" className="fine">
        {said}
      </span>
    </div>
  );
}
