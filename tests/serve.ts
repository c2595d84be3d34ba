import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** A folder on the web, at an address that ends in a slash. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mid': 'audio/midi',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const sizeOf = (file: string): number | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
};

/** The file that a request asks for, or nothing where it is outside the folder or malformed. */
const fileFor = (folder: string, base: string, url = '/'): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://here').pathname);
    if (!path.startsWith(base)) return undefined;
    const file = resolve(folder, path.slice(base.length) || 'index.html');
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
};

/** Serves `folder` under `base` (such as `/gallery/valerie/`) on a free port or the given one, as a plain web server would: what is missing is a 404. `served` hears of each file that is asked for and found. */
export const serve = (
  folder: string,
  base: string,
  served?: (file: string) => void,
  port = 0,
): Promise<Site> => {
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url);
    const size = file === undefined ? undefined : sizeOf(file);
    if (file === undefined || size === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    served?.(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': size });
    createReadStream(file).pipe(response);
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((ready, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' ? address?.port : undefined;
      ready({ url: `http://127.0.0.1:${found}${base}`, close });
    });
  });
};
