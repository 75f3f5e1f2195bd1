import { lazy, Suspense, useState, type JSX } from 'react';
import './query-editor.css';

const Editor = lazy(() => import('./editor'));
const SchemaPicture = lazy(() => import('./schema-picture'));

type View = 'editor' | 'schema';

/** The query editor and the picture of the schema; which of them is shown stands in the address, as `#schema`. */
export function QueryEditorPage(): JSX.Element {
  const [view, setView] = useState<View>(location.hash === '#schema' ? 'schema' : 'editor');
  const show = (chosen: View): void => {
    history.replaceState(null, '', chosen === 'schema' ? '#schema' : location.pathname + location.search);
    setView(chosen);
  };
  return (
    <>
      <header className="editor-bar">
        <a className="brand" href="/">
          <img alt="" height="24" src="/icon.svg" width="24" />
          cyberlaw-graph
        </a>
        <nav aria-label="Views">
          <button aria-pressed={view === 'editor'} onClick={() => show('editor')} type="button">
            Query editor
          </button>
          <button aria-pressed={view === 'schema'} onClick={() => show('schema')} type="button">
            Picture of the schema
          </button>
        </nav>
      </header>
      <main className="editor-main">
        <Suspense fallback={<p role="status">Loading …</p>}>
          {view === 'editor' ? <Editor /> : <SchemaPicture />}
        </Suspense>
      </main>
    </>
  );
}
