import sirv, { type Options } from 'sirv';
import type { Handler } from './exchange.js';
import { nothingHere } from './http-error.js';

// The pages run their own scripts, ask their own server and nobody else. Charts and editors set styles of elements.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Files whose names hold a digest of their content. */
const HASHED = '/assets/';

/** What of a folder is served. */
export interface PagesOptions {
  /** Pages that are not, such as `/graphiql`, and what is below them. */
  readonly without?: readonly string[];
}

/**
 * Serves a built single-page application: its files, a page such as `graphiql/index.html` at `/graphiql`, and for any
 * other address that a person opens its first page, which finds its view by the address. The folder is read once; of `.br` and `.gz` beside a file, what suits the client is sent.
 */
export function pages(folder: string, { without = [] }: PagesOptions = {}): Handler {
  const options: Options = {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const lasting = path.startsWith(HASHED);
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    },
  };
  const files = sirv(folder, options);
  const filesOrPage = sirv(folder, { ...options, single: true, ignores: [`^${HASHED}`] });
  const isLeftOut = (path: string): boolean => without.some((page) => `${asWritten(path)}/`.startsWith(`${page}/`));
  return ({ id, request, response, path }) => {
    if (isLeftOut(path)) throw nothingHere();
    const serve = request.headers.accept?.includes('text/html') === true ? filesOrPage : files;
    response.setHeader('x-request-id', id);
    serve(request, response, () => {
      throw nothingHere();
    });
  };
}

/** Without what stands for other letters in an address, as the files are looked for. */
function asWritten(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
