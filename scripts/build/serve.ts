import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../../src/build/media-types.ts';

/** A running server of a built site. */
export interface RunningSite {
  /** Address of the home page. */
  url: string;
  server: Server;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, as a static host would: below its base address, with its own
 * page for addresses that do not exist.
 *
 * @param base address of the home page on its host, such as `/list/`
 * @param port the wished port; when it is taken, the next free one is used; 0 for any
 * @throws Error when fifty ports from there are taken
 */
export async function serveSite(folder: string, base: string, port: number): Promise<RunningSite> {
  const files = sirv(folder, {
    etag: true,
    // Compressed copies, where something has put them beside the files.
    brotli: true,
    dotfiles: false,
    dev: false,
    // A page is asked for by the address of its folder.
    setHeaders: (response, path) =>
      response.setHeader('Content-Type', mediaTypeOf(extname(path) === '' ? '.html' : path)),
  });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const address = request.url ?? '/';
    if (address === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
    } else if (address.startsWith(base)) {
      request.url = `/${address.slice(base.length)}`;
      files(request, response, missing);
    } else missing();
  });
  const actual = await listen(server, port);
  return {
    url: `http://localhost:${actual}${base}`,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; port < wished + 50; port++) {
    const free = await new Promise<boolean>((done, failed) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? done(false) : failed(error),
      );
      server.listen(port, 'localhost', () => done(true));
    });
    server.removeAllListeners('error');
    if (free) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new Error(`no free port from ${wished} to ${wished + 49}; name another with --port`);
}
