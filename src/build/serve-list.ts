import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type DevEnvironment, type ViteDevServer } from 'vite';
import { counted } from '../text/counted.ts';
import { isError } from '../problems/problem.ts';
import { mediaTypeOf } from './media-types.ts';
import type { openSite } from './open-site.ts';
import { problemPage } from './problem-page.ts';
import { projectRoot } from './project.ts';

type Opened = ReturnType<typeof openSite>;

/** Beginnings of the addresses that Vite answers: scripts, styles and modules. */
const vite = /^\/(?:@|__|src\/|node_modules\/)/;

/**
 * The Astro integration that makes the development server show a list as its files are. After a change the list is
 * opened anew at the next request; while it has errors, every page is replaced by one that lists them.
 */
export function servedList(list: string): AstroIntegration {
  return {
    name: 'reading-list',
    hooks: { 'astro:server:setup': ({ server }) => serveList(server, list) },
  };
}

function serveList(server: ViteDevServer, list: string): void {
  let opened: Promise<Opened> | null = null;
  let isCodeChanged = false;
  watch(server, [resolve(list), resolve(projectRoot, 'src')], (isCode) => {
    isCodeChanged ||= isCode;
    opened = null;
  });
  const newest = () => (opened ??= open(server, list, isCodeChanged));
  // Before anybody asks for a page, so that the first one comes sooner; what fails then fails again for who asks.
  server.httpServer?.once('listening', () => newest().catch(() => undefined));
  server.middlewares.use((request, response, next) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(address.pathname).slice(1);
    if (vite.test(address.pathname) || /[?&](?:url|raw|worker|direct)\b/.test(address.search)) return next();
    newest()
      .then(async (state) => {
        if (!state.site) {
          if (!isPage(path)) return next();
          return send(
            response,
            500,
            '.html',
            problemPage(state.problems.filter(isError), server.config.base),
          );
        }
        // Astro serves the pages. What other files there are is worked out once one of them is asked for.
        const content = isPage(path) ? undefined : state.site.files().get(path);
        return content ? send(response, 200, path, await content()) : next();
      })
      .catch(next);
  });
}

/** Whether a path from the site's root folder names a page: it has no ending, or `.html`. */
function isPage(path: string): boolean {
  return /(?:^|\/|\.html|\/[^./]+)$/.test(`/${path}`);
}

/**
 * Opens the list for the pages. Node loads the code for that faster than Vite does, but only Vite loads code that was
 * changed since the server started.
 */
async function open(server: ViteDevServer, list: string, isCodeChanged: boolean): Promise<Opened> {
  const modules = isCodeChanged ? await loadAnew(server) : await import('./open-site.ts');
  const opened = modules.openSite(list);
  await forgetRoutes(server);
  if (!opened.site) {
    const { length } = opened.problems.filter(isError);
    const them = length === 1 ? 'it' : 'them';
    server.config.logger.error(
      `${counted(length, 'error')} in ${list}; every page lists ${them}, as \`npm run check\` does`,
    );
  }
  return opened;
}

function loadAnew(server: ViteDevServer): Promise<{ openSite: typeof openSite }> {
  const environment = server.environments['ssr'];
  if (!environment || !isRunnableDevEnvironment(environment))
    throw new Error('Vite has no environment for Node');
  return environment.runner.import('/src/build/open-site.ts');
}

/** Calls back when a file of one of the folders changes; when it is one of the list, browsers load their page again. */
function watch(
  server: ViteDevServer,
  folders: readonly [list: string, code: string],
  changed: (isCode: boolean) => void,
): void {
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    const file = resolve(path);
    const [isList, isCode] = folders.map((folder) => file.startsWith(folder + sep));
    if (isList || isCode) changed(isCode === true);
    // After a change of the code, Vite itself reloads the pages.
    if (isList) server.hot.send({ type: 'full-reload' });
  });
}

/**
 * Makes Astro ask the routes anew which pages they have. It keeps their answer until a route's module changes, or until
 * this event tells that content changed; content collections send it, and a list is content, too. A request that runs
 * already may be about to store an answer from the old list, so it is let through first.
 */
async function forgetRoutes(server: ViteDevServer): Promise<void> {
  await setImmediate();
  for (const environment of Object.values<DevEnvironment>(server.environments)) {
    environment.hot.send('astro:content-changed', {});
  }
  await setImmediate();
}

function send(response: ServerResponse, status: number, name: string, content: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': mediaTypeOf(name), 'Cache-Control': 'no-store' });
  response.end(content);
}
