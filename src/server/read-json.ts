import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';
import { CLIENT_LEFT } from './report-error.js';

/** The first byte of one in UTF-8. */
const BYTE_ORDER_MARK = 0xef;

/**
 * Reads a request's body as JSON.
 * @throws HttpError 413 where it is longer than the given bytes, 415 where it is no JSON by its headers, 400 where it is none.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  checkHeaders(request);
  const bytes = await readBytes(request, maxBytes);
  if (bytes.length === 0) return undefined;
  try {
    // A decoder leaves a byte order mark out, which toString does not.
    if (isUtf8(bytes) && bytes[0] !== BYTE_ORDER_MARK) return JSON.parse(bytes.toString());
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, 'BAD_USER_INPUT', 'The body is not valid JSON in UTF-8.');
  }
}

function checkHeaders({ headers }: IncomingMessage): void {
  const type = headers['content-type'];
  if (type === 'application/json' && headers['content-encoding'] === undefined) return;
  const [essence = '', ...parameters] = (type ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replace(/^charset=|"/g, '');
  if (essence !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    // Browsers send forms and plain text to any site without asking it first, so these are refused, whatever they hold.
    throw new HttpError(415, 'BAD_USER_INPUT', 'Send the body as JSON in UTF-8, with content-type: application/json.');
  }
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') {
    throw new HttpError(415, 'BAD_USER_INPUT', 'Send the body without a content-encoding.');
  }
}

async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLong = () => {
    // What is still on its way is read and dropped, or the client would see a broken connection instead of the answer.
    request.resume();
    return new HttpError(
      413,
      'QUERY_TOO_COMPLEX',
      `The body may have ${maxBytes.toLocaleString('en')} bytes; send less.`,
      {
        connection: 'close',
      },
    );
  };
  if (Number(request.headers['content-length']) > maxBytes) throw tooLong();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) return void chunks.push(chunk);
      request.off('data', onData);
      reject(tooLong());
    };
    request.on('data', onData);
    request.on('end', () => {
      const [first] = chunks;
      resolve(first && chunks.length === 1 ? first : Buffer.concat(chunks));
    });
    request.on('error', () => {
      reject(CLIENT_LEFT);
    });
  });
}
