import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer's build: `src/web` into `dist/web`, with hashed names, each file also compressed. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), compress()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The explorer, and the query editor, which is a page of its own: nothing of either is loaded for the other.
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql/index.html') },
      // GraphiQL's files tell React's compiler, which does not run here, to leave them alone.
      onLog: (level, message, log) => {
        if (message.code !== 'MODULE_LEVEL_DIRECTIVE') log(level, message);
      },
    },
    // The first that know light-dark(), by which the pages follow the theme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  // `npx vite src/web` serves the sources while one works on them, beside a server that runs at its usual port.
  server: {
    // The query editor takes its questions from README.
    fs: { allow: [here('../..')] },
    proxy: { '/graphql': process.env.CYBERLAW_API ?? 'http://127.0.0.1:4000' },
  },
});
