import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Exchange } from '../exchange.js';
import { READS, type Route } from '../routes.js';
import { withOrigin, withQuestions } from './guide.js';
import { readSavedQuestions } from './saved-questions.js';

// Neo4j Browser is a page of another origin, whichever the Neo4j has, and asks with headers against caches, so browsers
// ask first. What is here is public and knows nothing of who asks; nothing else of the server may be read from elsewhere.
const FOR_ANY_PAGE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': READS.join(', '),
  'access-control-allow-headers': 'pragma, cache-control',
  'access-control-max-age': '600',
  // A Browser that came from the public network, such as Aura's, asks a server on this machine.
  'access-control-allow-private-network': 'true',
};

const HEADERS = {
  ...FOR_ANY_PAGE,
  'cache-control': 'no-cache',
  // Where a person opens the guide itself: it is a text with pictures and runs nothing.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * What Neo4j Browser loads from us, read once from a folder: the guide, the style, and the saved questions as the archive
 * that is dropped on its window.
 */
export function neo4jBrowserRoutes(folder: string): [path: string, route: Route][] {
  const questions = readSavedQuestions(join(folder, 'questions'));
  const guide = withQuestions(readFileSync(join(folder, 'guide.html'), 'utf8'), questions);
  const style = readFileSync(join(folder, 'style.grass'));
  const files = Object.fromEntries(questions.map(({ name, text }) => [`${name}.cypher`, strToU8(text)]));
  // One day for all: the same questions make the same archive.
  const archive = Buffer.from(zipSync(files, { mtime: '2000-01-01' }));
  return [
    ['/browser/guide.html', serving('text/html; charset=utf-8', (exchange) => withOrigin(guide, originOf(exchange)))],
    ['/browser/style.grass', serving('text/plain; charset=utf-8', () => style)],
    ['/browser/questions.zip', serving('application/zip', () => archive)],
  ];
}

function serving(type: string, content: (exchange: Exchange) => string | Buffer): Route {
  return {
    methods: [...READS, 'OPTIONS'],
    handle: (exchange) => {
      const { id, request, response } = exchange;
      response.setHeader('x-request-id', id);
      if (request.method === 'OPTIONS') response.writeHead(204, FOR_ANY_PAGE).end();
      else response.writeHead(200, { ...HEADERS, 'content-type': type }).end(content(exchange));
    },
  };
}

/** As the caller addressed us; a name that is none is not repeated. */
function originOf({ request }: Exchange): string {
  const { host = '' } = request.headers;
  return /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : '';
}
