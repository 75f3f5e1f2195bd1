import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import type { JSX } from 'react';
import readme from '../../../README.md?raw';
import { chosenTheme } from '../preferences/theme';
import { post } from './post';
import { questionsIn } from './questions';
import { tabsFor } from './tabs';

/**
 * GraphiQL 5, built by us and served by us. It was chosen over @graphql-yoga/render-graphiql, one self-contained page whose
 * inline script our content security policy would have to allow, and over GraphiQL 4, which is smaller, for it edits with
 * CodeMirror 5: that is no longer developed, and screen readers follow Monaco better. Its size is nobody's who does not come here.
 */
export default function Editor(): JSX.Element {
  const { tabs, initial } = tabsFor(new URLSearchParams(location.search), questionsIn(readme));
  return (
    <GraphiQL
      defaultTabs={tabs}
      fetcher={post}
      forcedTheme={chosenTheme()}
      {...(initial && { initialQuery: initial.query, initialVariables: initial.variables ?? '' })}
      isHeadersEditorEnabled={false}
      plugins={[HISTORY_PLUGIN]}
    />
  );
}
