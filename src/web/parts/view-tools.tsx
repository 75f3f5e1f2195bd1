import { useState, type JSX } from 'react';
import type { AnyDocument } from '../api/ask';
import { download, fileName } from '../export/download';
import { graphmlOf, type GraphData } from '../export/graph-data';
import { jsonLdOf } from '../export/json-ld';
import { htmlOf } from '../export/page';
import { readPart } from '../export/part';
import { pngOf, svgOf } from '../export/picture';
import { selfContainedOperation } from '../export/self-contained-operation';
import { csvOf, type Table } from '../export/table';
import { useWords } from '../i18n/use-words';

/** What a view can be taken away as; what it leaves out is not offered. */
export interface ViewToolsProps {
  /** Names the files. */
  readonly title: string;
  readonly operation: {
    readonly document: AnyDocument;
    readonly variables: Readonly<Record<string, unknown>>;
    /** What has to be known of it: a comment above it. */
    readonly note?: string;
  };
  /** The same question in Cypher, ready for Neo4j Browser; a promise where more has to be asked for first. */
  readonly cypher: string | (() => Promise<string>);
  /** The picture: an element of the page, or the text of an SVG. */
  readonly picture?: (() => SVGSVGElement | string | null) | undefined;
  /** Where the view has better pixels than its SVG would give. */
  readonly png?: (() => Promise<Blob>) | undefined;
  /** May take a while where a view shows the beginning only; it tells how far it is. */
  readonly table?: ((report: Report) => Table | Promise<Table>) | undefined;
  readonly graph?: ((report: Report) => GraphData | Promise<GraphData>) | undefined;
}

/** Tells how many of all there are by now. */
export type Report = (done: number, all: number) => void;

/** Sharing, copying and exporting, the same in every view. */
export function ViewTools({ title, operation, cypher, picture, png, table, graph }: ViewToolsProps): JSX.Element {
  const { t, language, number } = useWords();
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const copy = (text: string | Promise<string>): void => {
    // Given the promise, a browser still knows by which click it was asked, however long that takes.
    const written =
      typeof text === 'string'
        ? navigator.clipboard.writeText(text)
        : navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    void written.then(
      () => setSaid(t('tools.copied')),
      () => setSaid(t('tools.notCopied')),
    );
  };
  const svg = (): string | undefined => {
    const drawn = picture?.() ?? undefined;
    return drawn === undefined || typeof drawn === 'string' ? drawn : svgOf(drawn);
  };
  const report: Report = (done, all) => setSaid(t('tools.fetching', { done: number(done), all: number(all) }));
  const save = (ending: string, make: () => Promise<Blob | string> | Blob | string, type?: string): void => {
    setIsBusy(true);
    void Promise.resolve()
      .then(make)
      .then(
        (content) => {
          download(content, fileName(title, ending), type);
          setSaid(t('tools.saved', { name: fileName(title, ending) }));
        },
        (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setIsBusy(false));
  };

  return (
    <div aria-label={t('tools.label')} className="view-tools" role="group">
      <button onClick={() => copy(location.href)} type="button">
        {t('tools.share')}
      </button>
      <button
        onClick={() => copy(noted(operation.note) + selfContainedOperation(operation.document, operation.variables))}
        type="button"
      >
        {t('tools.graphql')}
      </button>
      <button onClick={() => copy(typeof cypher === 'string' ? cypher : cypher())} type="button">
        {t('tools.cypher')}
      </button>
      <details className="menu">
        <summary>{t('tools.export')}</summary>
        <div aria-busy={isBusy} className="menu-items">
          {picture && (
            <>
              <button disabled={isBusy} onClick={() => save('png', () => png?.() ?? pngOf(svg() ?? ''))} type="button">
                PNG
              </button>
              <button disabled={isBusy} onClick={() => save('svg', () => svg() ?? '', 'image/svg+xml')} type="button">
                SVG
              </button>
            </>
          )}
          {table && (
            <button
              disabled={isBusy}
              onClick={() => save('csv', async () => csvOf(await table(report)), 'text/csv')}
              type="button"
            >
              CSV
            </button>
          )}
          {graph && (
            <button
              disabled={isBusy}
              onClick={() => save('graphml', async () => graphmlOf(await graph(report)), 'application/graphml+xml')}
              type="button"
            >
              GraphML
            </button>
          )}
          {graph && (
            <button
              disabled={isBusy}
              onClick={() =>
                save(
                  'jsonld',
                  async () => jsonLdOf(await readPart(await graph(report), report), location.origin),
                  'application/ld+json',
                )
              }
              type="button"
            >
              JSON-LD
            </button>
          )}
          <button
            disabled={isBusy}
            onClick={() =>
              save(
                'html',
                async () => {
                  const rows = await table?.(report);
                  return htmlOf({ title, address: location.href, svg: svg(), table: rows, lang: language });
                },
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

function noted(note = ''): string {
  return note === '' ? '' : `# ${note}\n`;
}
